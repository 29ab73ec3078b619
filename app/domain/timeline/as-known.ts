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

/** The moments one can go to, one for every instant something happened at, and where among them one stands. */
export interface Moments {
  readonly all: readonly string[];
  /** Index of the last one known by then; as many as there are when everything is told. */
  readonly step: number;
  readonly earlier: string | null;
  readonly later: string | null;
}

export function momentsOf(events: readonly Pick<TimelineEvent, "at">[], moment: string | null): Moments {
  const all = [...new Set(events.flatMap(({ at }) => (at === null ? [] : [at])))].sort();
  if (moment === null) return { all, step: all.length, earlier: null, later: null };
  const step = all.findLastIndex((at) => at <= moment);
  const earlier = all.findLast((at) => at < moment) ?? null;
  return { all, step: Math.max(0, step), earlier, later: all.find((at) => at > moment) ?? null };
}
