import { instantIn, localIn } from "../timeline/zones.ts";

/**
 * The day a year before this one, in the reader's zone, as instants from its first to before the next day's first.
 * 29 February looks back at 28 February.
 */
export function yearAgo(zone: string, now: Date): { readonly from: string; readonly before: string } {
  const { year, month, day } = localIn(zone, now.getTime());
  const leapDay = month === 2 && day === 29;
  const then = { year: year - 1, month, day: leapDay ? 28 : day };
  const next = localIn("UTC", Date.UTC(then.year, then.month - 1, then.day + 1));
  return { from: dayBegins(zone, then), before: dayBegins(zone, next) };
}

/** Where the clocks are put forward at midnight, the day begins an hour later. */
function dayBegins(zone: string, { year, month, day }: { year: number; month: number; day: number }): string {
  const at = (hour: number) =>
    instantIn(zone, { year, month, day, hour, minute: 0, second: 0, millisecond: 0 }).at;
  return at(0) ?? at(1) ?? new Date(Date.UTC(year, month - 1, day)).toISOString();
}
