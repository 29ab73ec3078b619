import type { ActionItem } from "#app/domain/action-item/action-item.ts";
import type { FieldValue } from "#app/domain/document/document.ts";
import { actionField, actionValue } from "#app/domain/postmortem/fields.ts";
import { findStanding } from "../document/find-standing.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

export type NewAction = Pick<ActionItem, "title" | "ownerId" | "dueOn"> &
  Partial<Pick<ActionItem, "aim" | "strength" | "verification" | "agreedHours" | "evidenceUrl" | "teamId">>;

/** Puts an action on a postmortem; a closed one is open again by it. */
export async function addAction(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { id, action, by }: { id: string; action: NewAction; by: string },
): Promise<Result<{ actionId: string; revision: number }>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  const added = newAction(action, needs.newId(), needs.clock.now().toISOString());
  const changes = new Map<string, FieldValue>([[actionField(added.id), actionValue(added)]]);
  const saved = await saveDocument(needs, { id, base: stored.revision, changes, by });
  if (saved.kind !== "done") return saved;
  return done({ actionId: added.id, revision: saved.value.document.revision });
}

function newAction(action: NewAction, id: string, createdAt: string): ActionItem {
  return {
    id,
    title: action.title,
    ownerId: action.ownerId,
    dueOn: action.dueOn,
    status: "open",
    aim: action.aim ?? null,
    strength: action.strength ?? null,
    verification: action.verification ?? "",
    agreedHours: action.agreedHours ?? null,
    evidenceUrl: action.evidenceUrl ?? null,
    noEvidenceReason: "",
    dropReason: "",
    teamId: action.teamId ?? null,
    moves: [],
    createdAt,
    closedAt: null,
    revision: 0,
  };
}
