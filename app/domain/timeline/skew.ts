import type { TimelineEvent } from "./event.ts";

/** Clocks that differ by no more than this are taken to agree. */
const TOLERATED_SECONDS = 120;

/** The clock of its source differs from ours by more than two minutes: the order beside other events may be wrong. */
export function isSkewed(event: Pick<TimelineEvent, "skewSeconds">): boolean {
  return Math.abs(event.skewSeconds ?? 0) > TOLERATED_SECONDS;
}

/**
 * By how many seconds a source's clock runs ahead of another: what the source says of it, else, when its event lies in
 * our future by more than two minutes, by how much. Null where nothing can be said: an event of the past may be late.
 */
export function clockAhead(
  event: { readonly at: string | null; readonly skewSeconds?: number | null },
  receivedAt: Date,
): number | null {
  if (typeof event.skewSeconds === "number") return event.skewSeconds;
  if (event.at === null) return null;
  const ahead = Math.round((Date.parse(event.at) - receivedAt.getTime()) / 1000);
  return ahead > TOLERATED_SECONDS ? ahead : null;
}

/** The event by our clock: what the source's clock was ahead is taken off its instant. Null when there is nothing to correct. */
export function withoutSkew<E extends Pick<TimelineEvent, "at" | "skewSeconds">>(event: E): E | null {
  if (event.at === null || event.skewSeconds === null || event.skewSeconds === 0) return null;
  const at = new Date(Date.parse(event.at) - event.skewSeconds * 1000).toISOString();
  return { ...event, at, skewSeconds: 0 };
}
