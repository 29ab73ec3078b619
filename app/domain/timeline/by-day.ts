import type { TimelineEvent } from "./event.ts";
import { dayIn } from "./typed-time.ts";

export interface TimelineDay<E> {
  /** `YYYY-MM-DD` in the zone the timeline is told in. */
  readonly day: string;
  readonly events: readonly E[];
}

/** Ordered events as days of a zone, and apart from them those that still need a time. */
export function byDay<E extends Pick<TimelineEvent, "at">>(
  events: readonly E[],
  zone: string,
): { readonly undated: readonly E[]; readonly days: readonly TimelineDay<E>[] } {
  const days = new Map<string, E[]>();
  const undated: E[] = [];
  for (const event of events) {
    if (event.at === null) {
      undated.push(event);
      continue;
    }
    const day = dayIn(event.at, zone);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return { undated, days: [...days].map(([day, found]) => ({ day, events: found })) };
}
