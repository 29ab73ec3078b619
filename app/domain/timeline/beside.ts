import type { TimelineEvent } from "./event.ts";
import { inOrder } from "./event.ts";

type Placed = { readonly id: string; readonly at: string | null };

export type Beside<C, E> =
  | { readonly what: "candidate"; readonly at: string | null; readonly candidate: C }
  | { readonly what: "event"; readonly at: string; readonly event: E };

/**
 * A page of candidates with the timeline's events of the same stretch between them, so that one sees where a candidate
 * would land: those from the first to the last candidate, and the nearest on either side.
 *
 *   10:01  ·  the event before          ← context
 *   10:04  ☐  candidate
 *   10:05  ·  event
 *   10:07  ☐  candidate
 *   10:30  ·  the event after           ← context
 *
 * Events that came from a candidate of the page, and hidden ones, are left out. Candidates keep their order; those
 * without an instant stay last.
 */
export function beside<C extends Placed, E extends Pick<TimelineEvent, "id" | "at" | "arrived" | "hidden">>(
  candidates: readonly C[],
  events: readonly E[],
): readonly Beside<C, E>[] {
  const own = new Set(candidates.map(({ id }) => id));
  const placed = inOrder(events).flatMap((event) =>
    event.at === null || event.hidden || own.has(event.id)
      ? []
      : [{ event, at: event.at, time: time(event.at) }],
  );
  const dated = candidates.flatMap(({ at }) => (at === null ? [] : [time(at)]));
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return candidates.map(asCandidate);
  const before = placed.findLastIndex((each) => each.time < first);
  const after = placed.findIndex((each) => each.time > last);
  const near = placed.slice(Math.max(0, before), after === -1 ? undefined : after + 1);
  const rows: Beside<C, E>[] = [];
  let next = 0;
  for (const candidate of candidates) {
    const until = candidate.at === null ? Number.POSITIVE_INFINITY : time(candidate.at);
    for (let row = near[next]; row && row.time <= until; row = near[next]) {
      rows.push({ what: "event", at: row.at, event: row.event });
      next += 1;
    }
    rows.push(asCandidate(candidate));
  }
  for (const row of near.slice(next)) rows.push({ what: "event", at: row.at, event: row.event });
  return rows;
}

function asCandidate<C extends Placed>(candidate: C) {
  return { what: "candidate", at: candidate.at, candidate } as const;
}

function time(at: string): number {
  return Date.parse(at);
}
