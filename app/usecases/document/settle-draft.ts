import type { Person } from "#app/domain/account/person.ts";
import { may, mayChangeAction } from "#app/domain/account/policy.ts";
import type { Changes, Fields, FieldValue } from "#app/domain/document/document.ts";
import { isStateField, LOOSE_TEXT } from "#app/domain/document/draft-parts.ts";
import { type Side, settleValue } from "#app/domain/document/settle.ts";
import { reviseArticle } from "../knowledge/revise-article.ts";
import type { Needs } from "../needs.ts";
import { revisePostmortem } from "../postmortem/revise.ts";
import { done, missing, type Result, refused } from "../result.ts";
import { openDraft } from "./open-draft.ts";

export type Answer = { readonly text: string } | { readonly side: Side };

/**
 * Saves a draft with the dispute settled, based on the revision its author had in view, and forgets the draft. When
 * somebody was quicker again, the settled text becomes the next draft: nothing is lost.
 */
export async function settleDraft(
  needs: Pick<Needs, "documents" | "drafts" | "settings" | "clock" | "newId">,
  input: { id: string; revision: number; answers: ReadonlyMap<string, Answer>; by: Person },
): Promise<Result<{ documentId: string }>> {
  const { id, revision, answers, by } = input;
  const opened = await openDraft(needs, { id, by: by.id });
  if (!opened) return missing;
  const { draft, document } = opened;
  const seen = await needs.documents.at(document.id, revision);
  if (!seen) return refused("unknownRevision");
  const settled = settle(opened.base, seen, draft.changes, answers);
  if (!mayChange(by, document.fields, settled)) return refused("notAllowed");
  const edit = { id: document.id, base: revision, by: by.id };
  const revise = document.kind === "article" ? reviseArticle : revisePostmortem;
  const result = await revise(needs, { ...edit, changes: settled });
  if (result.kind === "stale") {
    if (opened.loose.length === 0) await needs.drafts.resolve(id);
    return result;
  }
  if (result.kind !== "done") return result;
  await needs.drafts.resolve(id);
  const loose = [...draft.changes].filter(([field]) => field.startsWith(LOOSE_TEXT));
  // What had no place to be saved to goes only when its writer says so.
  if (loose.length > 0) await needs.drafts.keep({ ...draft, id: needs.newId(), changes: new Map(loose) });
  return done({ documentId: document.id });
}

function settle(
  base: Fields,
  seen: Fields,
  changes: Changes,
  answers: ReadonlyMap<string, Answer>,
): Map<string, FieldValue> {
  const settled = new Map<string, FieldValue>();
  for (const [field, yours] of changes) {
    if (isStateField(field) || field.startsWith(LOOSE_TEXT)) continue;
    const answer = answers.get(field) ?? { side: "yours" };
    const theirs = seen.get(field) ?? null;
    settled.set(
      field,
      "text" in answer ? answer.text : settleValue(base.get(field) ?? null, theirs, yours, answer.side),
    );
  }
  return settled;
}

/** Actions of others stay theirs, whatever way a change of them comes. */
function mayChange(by: Person, fields: Fields, changes: Changes): boolean {
  if (!may(by, "write")) return false;
  return [...changes.keys()].every((field) => {
    const ownerId = (fields.get(field) as { ownerId?: string } | undefined)?.ownerId;
    return !field.startsWith("action:") || ownerId === undefined || mayChangeAction(by, { ownerId });
  });
}
