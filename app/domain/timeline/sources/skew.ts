import type { When } from "./instant.ts";

/** Clocks that differ by less are as good as one; messages take a while, too. */
const TOLERATED_SECONDS = 120;

/**
 * By how many seconds what happened lies ahead of the clock that received it; null while that can be. A later receipt
 * says nothing about clocks (it was queued), but nobody can receive what has not happened yet.
 */
export function aheadBy(happened: When, received: When): number | null {
  if (happened.at === null || received.at === null) return null;
  const seconds = Math.round((Date.parse(happened.at) - Date.parse(received.at)) / 1000);
  return seconds > TOLERATED_SECONDS ? seconds : null;
}
