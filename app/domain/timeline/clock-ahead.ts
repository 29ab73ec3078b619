/** Clocks that differ by less are taken to agree: two minutes. */
const TOLERATED_SECONDS = 120;

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
