import { nextDay, readDay } from "./calendar-day.ts";
import { readInstant } from "./read-instant.ts";
import { readTypedTime } from "./typed-time.ts";
import { instantIn } from "./zones.ts";

/**
 * One end of a stretch of time, as ISO UTC: an instant with its offset, or a date or a date and time as the clocks of
 * `zone` show them. A date alone means all of that day. Null for what cannot be read, or what those clocks never showed.
 */
export function readBound(text: string, zone: string, edge: "from" | "to"): string | null {
  const plain = text.trim();
  const instant = readInstant(plain);
  if (instant !== null) return instant;
  const day = readDay(plain);
  if (day === null) {
    if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?$/.test(plain)) return null;
    const typed = readTypedTime(plain.replace("T", " "), zone);
    return typed.ok ? typed.at : null;
  }
  if (edge === "from") return beginning(day, zone);
  const next = beginning(nextDay(day), zone);
  return next === null ? null : new Date(Date.parse(next) - 1).toISOString();
}

/** Where clocks jump at midnight, a day begins an hour later. */
function beginning(day: { year: number; month: number; day: number }, zone: string): string | null {
  for (const hour of [0, 1]) {
    const { at } = instantIn(zone, { ...day, hour, minute: 0, second: 0, millisecond: 0 });
    if (at !== null) return at;
  }
  return null;
}
