import { type CalendarDay, nearestYear, nextDay, readDay } from "./calendar-day.ts";
import { type LineHead, readHead } from "./read-head.ts";
import { instantIn, isZone, type LocalDateTime, localIn } from "./zones.ts";

/** Why a row needs a look; the row is kept whatever it says. */
export type LineProblem = "no-time" | "gap" | "overlap" | "impossible-date";

export type ParsedLine = {
  /** 1-based, as in an editor. */
  readonly line: number;
  /** ISO UTC instant; null when no time could be read, or when it does not exist. */
  readonly at: string | null;
  /** What was read as date, time and zone; null when there was neither date nor time. */
  readonly atText: string | null;
  readonly zone: string;
  readonly text: string;
  readonly original: string;
  readonly problem: LineProblem | null;
  /** The instants that may have been meant, where the clocks were changed: to be asked, not guessed. */
  readonly choices: readonly string[];
};

export type ParseOptions = {
  /** The incident's zone: holds for lines that name none. */
  readonly zone: string;
  /** `YYYY-MM-DD` for times that come before any date; null to mark them instead. */
  readonly day: string | null;
};

/** What the lines above have settled: the day, the zone a bare time is in, and the latest instant read. */
type Context = { readonly day: CalendarDay | null; readonly zone: string; readonly last: number | null };

const TWELVE_HOURS = 43_200_000;

/**
 * Reads a pasted timeline, a row per line; rows that cannot be read are kept and marked, empty lines, rules and the
 * head of a Markdown table (names of columns, no time) are passed over. Never throws; one pass.
 *
 * - A line that is only a date sets the day. A dated line sets day and zone for the bare times below it.
 * - A bare time more than 12 h before the row above belongs to the next day (23:58, then 00:04). A smaller step
 *   back is taken as written: somebody added a line later.
 * - A date without a year takes the year that brings it nearest to the day in force.
 * - After a date that cannot be, bare times are marked until the next good date: guessing a day would be worse.
 * - A time the clocks jumped over is `gap` (no instant); one that came twice is the first, marked `overlap`.
 */
export function parseLines(source: string, options: ParseOptions): readonly ParsedLine[] {
  const incidentZone = isZone(options.zone) ? options.zone : "UTC";
  const lines = source.split(/\r\n|\n|\r/);
  const rows: ParsedLine[] = [];
  let context: Context = { day: readDay(options.day), zone: incidentZone, last: null };
  lines.forEach((original, index) => {
    if (carriesNothing(original)) return;
    const head = readHead(original, incidentZone);
    if (!head.date && !head.time && isTableHead(original, lines[index + 1])) return;
    const read = readRow(head, context, incidentZone);
    context = read.context;
    if (read.row === null) return;
    rows.push({
      line: index + 1,
      text: head.text,
      atText: head.typed || null,
      original,
      choices: [],
      ...read.row,
    });
  });
  return rows;
}

type Row = Pick<ParsedLine, "at" | "zone" | "problem"> & Partial<Pick<ParsedLine, "choices">>;

function readRow(
  head: LineHead,
  context: Context,
  incidentZone: string,
): { row: Row | null; context: Context } {
  const { date, time } = head;
  const zone = head.zone ?? (date ? incidentZone : context.zone);
  if (date && !date.real) {
    return { row: { at: null, zone, problem: "impossible-date" }, context: { ...context, day: null } };
  }
  const written = date ? nearestYear(date, context.day) : null;
  if (time === null) {
    const settles = written !== null && (head.text === "" || date?.year !== null);
    const next = settles ? { day: written, zone: incidentZone, last: null } : context;
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
    return { row: { at, zone, ...rest }, context: { day: written, zone, last: millis(at) } };
  }
  if (context.day === null) return { row: { at: null, zone, problem: "no-time" }, context };
  const { at, ...rest } = bareTime(time, zone, context.day, context);
  if (at === null) return { row: { at, zone, ...rest }, context };
  return {
    row: { at, zone, ...rest },
    context: { ...context, day: localIn(context.zone, at), last: millis(at) },
  };
}

function bareTime(time: TimeOfDay, zone: string, day: CalendarDay, { zone: dayZone, last }: Context) {
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

function carriesNothing(line: string): boolean {
  return /^[\s|:=*_-]*$/.test(line);
}

function isTableHead(line: string, next: string | undefined): boolean {
  return line.trimStart().startsWith("|") && next !== undefined && /^\s*\|[\s|:]*-[\s|:-]*$/.test(next);
}

function millis(at: string | null): number | null {
  return at === null ? null : Date.parse(at);
}
