import { isRealDate, localIn } from "./zones.ts";

/** A day of the calendar, in no zone. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** The date itself, or with the year that brings it nearest to `near`; null when there is nothing to be near to. */
export function nearestYear(
  date: Omit<CalendarDay, "year"> & { year: number | null },
  near: CalendarDay | null,
): CalendarDay | null {
  if (date.year !== null) return { year: date.year, month: date.month, day: date.day };
  if (near === null) return null;
  const target = Date.UTC(near.year, near.month - 1, near.day);
  const distance = (day: CalendarDay) => Math.abs(Date.UTC(day.year, day.month - 1, day.day) - target);
  const candidates = [near.year, near.year - 1, near.year + 1]
    .filter((year) => isRealDate(year, date.month, date.day))
    .map((year) => ({ year, month: date.month, day: date.day }));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

export function nextDay({ year, month, day }: CalendarDay): CalendarDay {
  return localIn("UTC", Date.UTC(year, month - 1, day) + 86_400_000);
}

/** Reads `YYYY-MM-DD`; null for anything else, and for days no calendar has. */
export function readDay(text: string | null): CalendarDay | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? "");
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isRealDate(year, month, day) ? { year, month, day } : null;
}
