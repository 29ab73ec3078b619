import type { Person } from "#app/domain/account/person.ts";
import { mayChangeAction } from "#app/domain/account/policy.ts";
import type { ActionItem, DueDateMove } from "#app/domain/action-item/action-item.ts";
import { type Due, daysLate, dueState } from "#app/domain/action-item/due.ts";
import type { ActionRow } from "#app/domain/lists.ts";

/** An action as lists show it to somebody, on their day. */
export interface ActionLine
  extends Pick<ActionItem, "id" | "title" | "dueOn" | "status" | "aim" | "strength"> {
  readonly owner: string;
  readonly teams: readonly string[];
  readonly due: Due | null;
  readonly daysLate: number;
  readonly moves: readonly Pick<DueDateMove, "to" | "why" | "at">[];
  readonly postmortem: Pick<ActionRow["postmortem"], "id" | "title" | "severity" | "revision">;
  /** Theirs to change with one press. */
  readonly mine: boolean;
}

export function actionLine(row: ActionRow, reader: Pick<Person, "id" | "role">, today: string): ActionLine {
  const { id, title, dueOn, status, aim, strength, owner, teams, moves, postmortem } = row;
  return {
    id,
    title,
    dueOn,
    status,
    aim,
    strength,
    owner: owner.name,
    teams: teams.map((team) => team.name),
    due: dueState(row, today),
    daysLate: daysLate(row, today),
    moves: moves.map(({ to, why, at }) => ({ to, why, at })),
    postmortem: {
      id: postmortem.id,
      title: postmortem.title,
      severity: postmortem.severity,
      revision: postmortem.revision,
    },
    mine: row.ownerId === reader.id && mayChangeAction(reader, row),
  };
}
