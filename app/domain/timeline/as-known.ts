import type { TimelineEvent } from "./event.ts";

/** The moment a reader goes back to, or null for the whole story. Anything that is no instant is the whole story. */
export function readMoment(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}Z$/.test(text)) return null;
  const millis = Date.parse(text);
  return Number.isNaN(millis) ? null : new Date(millis).toISOString();
}

/** Nobody could know of it at that moment: it happened later, or nobody can say when. */
export function happenedLater(event: Pick<TimelineEvent, "at">, moment: string): boolean {
  return event.at === null || Date.parse(event.at) > Date.parse(moment);
}

/** What was learned later than that moment; without a time of its own it counts as learned afterwards. */
export function learnedAfter(event: Pick<TimelineEvent, "learnedAt">, moment: string): boolean {
  return event.learnedAt === null || Date.parse(event.learnedAt) > Date.parse(moment);
}
