import type { Person } from "#app/domain/account/person.ts";
import { may } from "#app/domain/account/policy.ts";
import type { Changes, FieldObject, Fields, FieldValue } from "#app/domain/document/document.ts";
import { pictureField } from "#app/domain/postmortem/fields.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";
import { findStanding } from "./find-standing.ts";
import { saveDocument } from "./save.ts";

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
  const document = await findStanding({ documents }, id);
  if (!document) return missing;
  const places = await documents.redact(id, secret, mark, by.id, clock.now().toISOString());
  return places > 0 ? done({ places }) : refused("nowhere");
}

/** Deletes pictures for good, off their events too; a mark stands where a text showed them. */
export async function removePictures(
  needs: Pick<Needs, "documents" | "drafts" | "attachments" | "clock" | "newId">,
  { id, pictures, mark, by }: Omit<Removal, "secret"> & { readonly pictures: readonly string[] },
): Promise<Result<{ places: number }>> {
  if (!may(by, "removeForGood")) return refused("notAllowed");
  const { documents, attachments, clock } = needs;
  const document = await findStanding({ documents }, id);
  if (!document) return missing;
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
  const current = await documents.find(id);
  const changes = current
    ? withoutPictures(current.fields, new Set(own.map((picture) => picture.id)))
    : new Map();
  if (current && changes.size > 0)
    await saveDocument(needs, { id, base: current.revision, changes, by: by.id });
  return own.length > 0 ? done({ places: own.length }) : refused("nowhere");
}

/** Their places on events, and the words that said what they show. */
function withoutPictures(fields: Fields, gone: ReadonlySet<string>): Changes {
  const changes = new Map<string, FieldValue>(
    [...gone].flatMap((id) => (fields.has(pictureField(id)) ? [[pictureField(id), null]] : [])),
  );
  for (const [name, value] of fields) {
    if (!name.startsWith("event:")) continue;
    const event = value as FieldObject;
    const pictures = (event.pictures ?? []) as readonly string[];
    const kept = pictures.filter((picture) => !gone.has(picture));
    if (kept.length < pictures.length) changes.set(name, { ...event, pictures: kept });
  }
  return changes;
}
