import { isRealDate } from "./zones.ts";

/** A date at the start of a line; `year` is null where none was written. `length` counts characters consumed. */
export type DateReading = {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly length: number;
  /** False for what no calendar has: 30 February, the year 22025. */
  readonly real: boolean;
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const WEEKDAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?";
const WEEKDAY_JA = "[月火水木金土日]曜日?";

const WEEKDAY_BEFORE = new RegExp(`^(?:${WEEKDAY},?\\s+|${WEEKDAY_JA}\\s*)`);
const WEEKDAY_AFTER = new RegExp(
  `^[,\\s]*(?:\\((?:${WEEKDAY}|${WEEKDAY_JA}|[月火水木金土日])\\)|${WEEKDAY}(?![a-z])|${WEEKDAY_JA})`,
);

type Form = {
  readonly pattern: RegExp;
  readonly read: (found: readonly string[]) => [year: string, month: string, day: string];
};

/**
 * The ways a date is written, first match wins. With slashes the month comes first (`11/20`, `11/20/2026`) unless
 * the first figure can only be a day; with dots the day comes first (`20.11.2026`).
 */
const FORMS: readonly Form[] = [
  { pattern: /^(\d{4,6})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, read: ([y = "", , m = "", d = ""]) => [y, m, d] },
  { pattern: /^(\d{4,6})年\s?(\d{1,2})月\s?(\d{1,2})日/, read: ([y = "", m = "", d = ""]) => [y, m, d] },
  { pattern: /^(\d{1,2})月\s?(\d{1,2})日/, read: ([m = "", d = ""]) => ["", m, d] },
  {
    pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/,
    read: ([a = "", b = "", y = ""]) => (Number(a) > 12 ? [y, b, a] : [y, a, b]),
  },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, read: ([d = "", m = "", y = ""]) => [y, m, d] },
  { pattern: /^(\d{1,2})\/(\d{1,2})(?![\d/])/, read: ([m = "", d = ""]) => ["", m, d] },
  {
    pattern: new RegExp(
      `^${MONTH_NAME}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? (\\d{4})(?![\\d:]))?`,
      "i",
    ),
    read: ([m = "", d = "", y = ""]) => [y, monthNumber(m), d],
  },
  {
    pattern: new RegExp(
      `^(\\d{1,2})(?:st|nd|rd|th)? ${MONTH_NAME}\\.?(?![a-z])(?:,? (\\d{4})(?![\\d:]))?`,
      "i",
    ),
    read: ([d = "", m = "", y = ""]) => [y, monthNumber(m), d],
  },
];

/** The date `head` starts with, a weekday before or after it included; null when it starts with none. */
export function readDate(head: string): DateReading | null {
  const before = WEEKDAY_BEFORE.exec(head)?.[0].length ?? 0;
  const rest = head.slice(before);
  for (const { pattern, read } of FORMS) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    const [year, month, day] = read(found.slice(1).map((part) => part ?? ""));
    const length = before + found[0].length;
    return withinCalendar(year, Number(month), Number(day), length + weekdayAfter(head.slice(length)));
  }
  return null;
}

function withinCalendar(year: string, month: number, day: number, length: number): DateReading {
  // Without a year 29 February may be right: any leap year will do to check it.
  const real = isRealDate(year === "" ? 2028 : Number(year), month, day);
  return { year: year === "" ? null : Number(year), month, day, length, real };
}

function weekdayAfter(rest: string): number {
  return WEEKDAY_AFTER.exec(rest)?.[0].length ?? 0;
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
