import type { Person } from "#app/domain/account/person.ts";
import { may } from "#app/domain/account/policy.ts";
import type { StoredDocument } from "#app/domain/document/document.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";
import { findStanding } from "./find-standing.ts";

/** Days something rests in the bin before it is deleted for good. */
export const BIN_DAYS = 30;

/** Managers may put anything in the bin; an owner what is still their draft. */
export function mayBin(by: Pick<Person, "id" | "role">, { fields }: Pick<StoredDocument, "fields">): boolean {
  if (may(by, "binDocument")) return true;
  return may(by, "write") && fields.get("owner") === by.id && fields.get("status") === "draft";
}

export async function binDocument(
  { documents, clock }: Pick<Needs, "documents" | "clock">,
  { id, by }: { id: string; by: Person },
): Promise<Result<StoredDocument>> {
  const document = await findStanding({ documents }, id);
  if (!document) return missing;
  if (!mayBin(by, document)) return refused("notAllowed");
  const now = clock.now().toISOString();
  return (await documents.bin(id, { at: now, by: by.id, now })) ? done(document) : missing;
}

/** Takes it out again, for whoever may put it in. */
export async function takeOutOfBin(
  { documents, clock }: Pick<Needs, "documents" | "clock">,
  { id, by }: { id: string; by: Person },
): Promise<Result<StoredDocument>> {
  const document = await documents.find(id);
  if (!document || document.binnedAt === null) return missing;
  if (!mayBin(by, document)) return missing;
  const now = clock.now().toISOString();
  return (await documents.bin(id, { at: null, by: by.id, now })) ? done(document) : missing;
}
