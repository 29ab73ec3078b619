import type { Role } from "#app/domain/account/person.ts";
import { mayChangeAction } from "#app/domain/account/policy.ts";
import type { ActionChange } from "#app/domain/action-item/change.ts";
import { changeAction as applyChange } from "#app/domain/action-item/change.ts";
import type { FieldValue } from "#app/domain/document/document.ts";
import { actionField, actionValue, postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { findStanding } from "../document/find-standing.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/**
 * Changes an action: its owner may, and managers. Only what the change names is compared, so a save based on an older
 * revision merges with what others did to other parts of it.
 */
export async function changeAction(
  needs: Pick<Needs, "documents" | "drafts" | "lists" | "clock" | "newId">,
  {
    id,
    base,
    change,
    by,
    strict,
  }: { id: string; base: number; change: ActionChange; by: { id: string; role: Role }; strict: boolean },
): Promise<Result<{ postmortemId: string }>> {
  const row = await needs.lists.action(id);
  const stored = row && (await findStanding(needs, row.postmortem.id));
  if (!stored) return missing;
  if (base > stored.revision) return refused("unknownRevision");
  const seen = base === stored.revision ? stored : await asAt(needs, stored.id, base);
  const action =
    seen && postmortemFrom({ ...stored, fields: seen.fields }).actions.find((each) => each.id === id);
  if (!action) return refused("unknownRevision");
  if (!mayChangeAction(by, row)) return refused("notAllowed");
  const outcome = applyChange(action, change, { by: by.id, at: needs.clock.now().toISOString(), strict });
  if (!outcome.ok) return { kind: "refused", refusal: outcome.refusal };
  const changes = new Map<string, FieldValue>([[actionField(id), actionValue(outcome.value)]]);
  const saved = await saveDocument(needs, { id: stored.id, base, changes, by: by.id });
  if (saved.kind !== "done") return saved;
  return done({ postmortemId: stored.id });
}

async function asAt({ documents }: Pick<Needs, "documents">, id: string, revision: number) {
  const fields = await documents.at(id, revision);
  return fields && { fields };
}
