import type { TimelineEvent } from "./event.ts";

/** Events that stand on the timeline by themselves: without those that were folded into another. */
export function standing<E extends Pick<TimelineEvent, "mergedInto">>(events: readonly E[]): readonly E[] {
  return events.filter((event) => event.mergedInto === null);
}

/** What was folded into an event directly. */
export function partsOf<E extends Pick<TimelineEvent, "mergedInto">>(
  events: readonly E[],
  id: string,
): readonly E[] {
  return events.filter((event) => event.mergedInto === id);
}

/** An event with everything that was ever folded into it, at any depth: what goes when it goes. */
export function withParts<E extends Pick<TimelineEvent, "id" | "mergedInto">>(
  events: readonly E[],
  id: string,
): ReadonlySet<string> {
  const found = new Set([id]);
  for (const inner of found) for (const part of partsOf(events, inner)) found.add(part.id);
  return found;
}

/**
 * Stored events as they count: folded ones are hidden, whatever they were before, and one whose whole is gone counts by
 * itself again, so that nothing is lost from sight.
 */
export function withoutStrays(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const ids = new Set(events.map(({ id }) => id));
  return events.map((event) => {
    if (event.mergedInto === null) return event;
    return ids.has(event.mergedInto) ? { ...event, hidden: true } : { ...event, mergedInto: null };
  });
}
