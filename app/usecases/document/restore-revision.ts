import type { Person } from "#app/domain/account/person.ts";
import { mayChangeAction } from "#app/domain/account/policy.ts";
import type { Fields, FieldValue } from "#app/domain/document/document.ts";
import { sameValue } from "#app/domain/document/document.ts";
import { isStateField } from "#app/domain/document/draft-parts.ts";
import type { Needs } from "../needs.ts";
import { missing, type Result, refused } from "../result.ts";
import { findStanding } from "./find-standing.ts";
import { type Saved, saveDocument } from "./save.ts";

/**
 * Sets every field back to what it was at a revision, as a new revision: a restore is undone by another one. What
 * publishing set stays, and so do actions of others.
 */
export async function restoreRevision(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { id, revision, base, by }: { id: string; revision: number; base: number; by: Person },
): Promise<Result<Saved>> {
  const document = await findStanding(needs, id);
  const then = await needs.documents.at(id, revision);
  if (!document || !then) return missing;
  const seen = await needs.documents.at(id, base);
  if (!seen) return refused("unknownRevision");
  const changes = new Map<string, FieldValue>();
  for (const field of new Set([...seen.keys(), ...then.keys()])) {
    if (isStateField(field) || isOthersAction(by, field, seen, then)) continue;
    const value = then.get(field) ?? null;
    if (!sameValue(value, seen.get(field))) changes.set(field, value);
  }
  return saveDocument(needs, { id, base, changes, by: by.id, note: "restored" });
}

function isOthersAction(by: Person, field: string, seen: Fields, then: Fields): boolean {
  if (!field.startsWith("action:")) return false;
  const action = (seen.get(field) ?? then.get(field)) as { readonly ownerId?: string } | undefined;
  return !mayChangeAction(by, { ownerId: action?.ownerId ?? "" });
}
