import type { Outcome } from "../outcome.ts";
import { accept, refuse } from "../outcome.ts";
import type { ActionItem } from "./action-item.ts";

export type ActionChange = Partial<
  Pick<
    ActionItem,
    | "title"
    | "ownerId"
    | "dueOn"
    | "status"
    | "aim"
    | "strength"
    | "verification"
    | "agreedHours"
    | "evidenceUrl"
    | "noEvidenceReason"
    | "dropReason"
    | "teamId"
  >
> & { readonly moveReason?: string };

/**
 * Applies a change under the rules people are held to: dropping needs a reason (incident.io: "completed or explicitly
 * deprioritised with a reason"), done needs evidence or why none where `strict`, moving the due date one line why where
 * `strict`. The screens are strict; the API demands what the contract names, the drop reason.
 */
export function changeAction(
  action: ActionItem,
  change: ActionChange,
  about: { readonly by: string; readonly at: string; readonly strict: boolean },
): Outcome<ActionItem> {
  const { moveReason = "", ...plain } = change;
  const next: ActionItem = { ...action, ...plain };
  const moved = next.dueOn !== action.dueOn;
  const finished = next.status === "done" || next.status === "dropped";
  if (next.status === "dropped" && next.dropReason.trim() === "") return refuse("dropReasonNeeded");
  if (about.strict && moved && moveReason.trim() === "") return refuse("moveReasonNeeded");
  if (
    about.strict &&
    next.status === "done" &&
    action.status !== "done" &&
    !next.evidenceUrl &&
    next.noEvidenceReason.trim() === ""
  ) {
    return refuse("evidenceNeeded");
  }
  return accept({
    ...next,
    moves: moved
      ? [
          ...action.moves,
          { from: action.dueOn, to: next.dueOn, why: moveReason.trim(), by: about.by, at: about.at },
        ]
      : action.moves,
    closedAt: finished ? (action.closedAt ?? about.at) : null,
  });
}
