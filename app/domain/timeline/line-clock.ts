import { type CalendarDay, nearestYear, nextDay, readDay } from "./calendar-day.ts";
import type { ParsedLine, ParseOptions } from "./parse-lines.ts";
import type { LineHead } from "./read-head.ts";
import { instantIn, isZone, type LocalDateTime, localIn } from "./zones.ts";

/** What the lines above have settled: the day, the zone a bare time is in, and the latest instant read. */
export type LineClock = {
  readonly incidentZone: string;
  readonly day: CalendarDay | null;
  readonly zone: string;
  readonly last: number | null;
};

const TWELVE_HOURS = 43_200_000;

export function startClock(options: ParseOptions): LineClock {
  const incidentZone = isZone(options.zone) ? options.zone : "UTC";
  return { incidentZone, day: readDay(options.day), zone: incidentZone, last: null };
}

export type ClockRow = Pick<ParsedLine, "at" | "zone" | "problem"> & Partial<Pick<ParsedLine, "choices">>;

/** The instant of a line, by its own words and those above; no row for a line that only sets the day. */
export function readClock(
  head: LineHead,
  context: LineClock,
): { readonly row: ClockRow | null; readonly context: LineClock } {
  const { date, time } = head;
  const { incidentZone } = context;
  const zone = head.zone ?? (date ? incidentZone : context.zone);
  if (date && !date.real) {
    return { row: { at: null, zone, problem: "impossible-date" }, context: { ...context, day: null } };
  }
  const written = date ? nearestYear(date, context.day) : null;
  if (time === null) {
    const settles = written !== null && (head.text === "" || date?.year !== null);
    const next = settles ? { ...context, day: written, zone: incidentZone, last: null } : context;
    return {
      row: head.text === "" && settles ? null : { at: null, zone, problem: "no-time" },
      context: next,
    };
  }
  if (!time.real || head.impossibleZone)
    return { row: { at: null, zone, problem: "impossible-date" }, context };
  if (date) {
    if (written === null) return { row: { at: null, zone, problem: "no-time" }, context };
    const { at, ...rest } = instantOn(written, time, zone);
    return { row: { at, zone, ...rest }, context: { ...context, day: written, zone, last: millis(at) } };
  }
  if (context.day === null) return { row: { at: null, zone, problem: "no-time" }, context };
  const { at, ...rest } = bareTime(time, zone, context.day, context);
  if (at === null) return { row: { at, zone, ...rest }, context };
  return {
    row: { at, zone, ...rest },
    context: { ...context, day: localIn(context.zone, at), last: millis(at) },
  };
}

function bareTime(time: TimeOfDay, zone: string, day: CalendarDay, { zone: dayZone, last }: LineClock) {
  // In another zone it may already be another day: go by the instant of the row above.
  const base = zone === dayZone || last === null ? day : localIn(zone, last);
  const same = instantOn(base, time, zone);
  const back = last === null || same.at === null ? 0 : last - Date.parse(same.at);
  return back > TWELVE_HOURS ? instantOn(nextDay(base), time, zone) : same;
}

type TimeOfDay = Pick<LocalDateTime, "hour" | "minute" | "second" | "millisecond">;

function instantOn(day: CalendarDay, time: TimeOfDay, zone: string) {
  const { year, month, day: dayOfMonth } = time.hour === 24 ? nextDay(day) : day;
  const { minute, second, millisecond } = time;
  return instantIn(zone, { year, month, day: dayOfMonth, hour: time.hour % 24, minute, second, millisecond });
}

function millis(at: string | null): number | null {
  return at === null ? null : Date.parse(at);
}
