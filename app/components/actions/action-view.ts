import type { ActionItem, DueDateMove } from "#app/domain/action-item/action-item.ts";
import type { Due } from "#app/domain/action-item/due.ts";
import type { ActionRow } from "#app/domain/lists.ts";

/** One action as its page shows it. */
export interface ActionView extends Omit<ActionItem, "moves" | "revision"> {
  readonly owner: string;
  readonly teams: readonly string[];
  readonly due: Due | null;
  readonly daysLate: number;
  readonly postmortem: ActionRow["postmortem"];
}

export interface MoveView extends Omit<DueDateMove, "by"> {
  /** Who moved it, by name, where they are still known. */
  readonly by: string | null;
}
