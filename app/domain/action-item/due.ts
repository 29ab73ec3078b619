import type { ActionItem } from "./action-item.ts";

/** "Due soon" is today and the seven days after it (issue 2, item 8). */
const SOON_DAYS = 7;

export type Due = "overdue" | "soon";

/** What an action's date says on a calendar day; null for what is finished, or due later. Its own day is not late yet. */
export function dueState(action: Pick<ActionItem, "status" | "dueOn">, today: string): Due | null {
  if (!isUnfinished(action)) return null;
  if (action.dueOn < today) return "overdue";
  return action.dueOn < soonEnds(today) ? "soon" : null;
}

export function isUnfinished(action: Pick<ActionItem, "status">): boolean {
  return action.status === "open" || action.status === "in_progress";
}

/** By how many days an unfinished action is overdue; 0 when it is not. */
export function daysLate(action: Pick<ActionItem, "status" | "dueOn">, today: string): number {
  if (dueState(action, today) !== "overdue") return 0;
  return Math.round((Date.parse(today) - Date.parse(action.dueOn)) / 86_400_000);
}

/** The first day, `YYYY-MM-DD`, that is no longer soon. */
export function soonEnds(today: string): string {
  return daysAfter(today, SOON_DAYS + 1);
}

/** The day so many days later; earlier when negative. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
