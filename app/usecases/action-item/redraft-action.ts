import type { ActionItem } from "#app/domain/action-item/action-item.ts";
import { actionField, actionValue, postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { isFiled } from "#app/domain/postmortem/postmortem.ts";
import { findStanding } from "../document/find-standing.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";
import type { NewAction } from "./add-action.ts";

/**
 * Until it is filed, an action is part of the text: every writer may reword it, and its date is no promise yet, so
 * that no move is counted. `null` takes it off.
 */
export async function redraftAction(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  edit: { id: string; base: number; actionId: string; action: NewAction | null; by: string },
): Promise<Result<{ actionId: string }>> {
  const { id, base, actionId, action, by } = edit;
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  if (isFiled(postmortemFrom(stored).status)) return refused("alreadyFiled");
  const fields = base === stored.revision ? stored.fields : await needs.documents.at(id, base);
  if (!fields) return refused("unknownRevision");
  const was = postmortemFrom({ ...stored, fields }).actions.find((each) => each.id === actionId);
  if (!was) return missing;
  const value = action && actionValue({ ...was, ...action } satisfies ActionItem);
  const changes = new Map([[actionField(actionId), value]]);
  const saved = await saveDocument(needs, { id, base, changes, by });
  return saved.kind === "done" ? done({ actionId }) : saved;
}
