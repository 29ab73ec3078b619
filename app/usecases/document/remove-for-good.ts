import type { Person } from "#app/domain/account/person.ts";
import { may } from "#app/domain/account/policy.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** A shorter text would be found in the middle of innocent words. */
export const LEAST_SECRET = 4;

interface Removal {
  readonly id: string;
  readonly secret: string;
  /** Stands where the text stood. */
  readonly mark: string;
  readonly by: Person;
}

/** Removes a secret or personal datum from a document for good: text, history, drafts, remarks, index. */
export async function removeForGood(
  { documents, clock }: Pick<Needs, "documents" | "clock">,
  { id, secret, mark, by }: Removal,
): Promise<Result<{ places: number }>> {
  if (!may(by, "removeForGood")) return refused("notAllowed");
  const document = await documents.find(id);
  if (!document || document.binnedAt !== null) return missing;
  const places = await documents.redact(id, secret, mark, by.id, clock.now().toISOString());
  return places > 0 ? done({ places }) : refused("nowhere");
}

/** Deletes pictures for good; a mark stands where a text showed them. */
export async function removePictures(
  { documents, attachments, clock }: Pick<Needs, "documents" | "attachments" | "clock">,
  { id, pictures, mark, by }: Omit<Removal, "secret"> & { readonly pictures: readonly string[] },
): Promise<Result<{ places: number }>> {
  if (!may(by, "removeForGood")) return refused("notAllowed");
  const document = await documents.find(id);
  if (!document || document.binnedAt !== null) return missing;
  const own = (await attachments.of(id)).filter((picture) => pictures.includes(picture.id));
  for (const picture of own) {
    await attachments.remove(picture.id);
    await documents.redact(
      id,
      `](/attachments/${picture.id})`,
      `] ${mark}`,
      by.id,
      clock.now().toISOString(),
    );
  }
  return own.length > 0 ? done({ places: own.length }) : refused("nowhere");
}
