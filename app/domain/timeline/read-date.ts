import { isRealDate } from "./zones.ts";

/** A date at the start of a line; `year` is null where none was written. `length` counts characters consumed. */
export type DateReading = {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly length: number;
  /** False for what no calendar has: 30 February, the year 22025. */
  readonly real: boolean;
  /** Written with slashes and no year in front, both figures fit for a month: either may be the day. */
  readonly ambiguous: boolean;
};

/** Which figure of `11/12` is the month. */
export type DateOrder = "month" | "day";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const WEEKDAY =
  "(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\\.?";
const WEEKDAY_JA = "[月火水木金土日]曜日?";

const WEEKDAY_BEFORE = new RegExp(`^(?:${WEEKDAY},?\\s+|${WEEKDAY_JA}\\s*)`);
const WEEKDAY_AFTER = new RegExp(
  `^[,\\s]*(?:\\((?:${WEEKDAY}|${WEEKDAY_JA}|[月火水木金土日])\\)|${WEEKDAY}(?![a-z])|${WEEKDAY_JA})`,
);

type Form = {
  readonly pattern: RegExp;
  readonly slashed?: true;
  readonly read: (found: readonly string[]) => [year: string, month: string, day: string];
};

/**
 * The ways a date is written, first match wins. With slashes either figure may be the month (`11/20`, `20/11/2026`);
 * with dots the day comes first (`20.11.2026`).
 */
const FORMS: readonly Form[] = [
  { pattern: /^(\d{4,6})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, read: ([y = "", , m = "", d = ""]) => [y, m, d] },
  { pattern: /^(\d{4,6})年\s?(\d{1,2})月\s?(\d{1,2})日/, read: ([y = "", m = "", d = ""]) => [y, m, d] },
  { pattern: /^(\d{1,2})月\s?(\d{1,2})日/, read: ([m = "", d = ""]) => ["", m, d] },
  {
    pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/,
    slashed: true,
    read: ([a = "", b = "", y = ""]) => [y.length === 2 ? `20${y}` : y, a, b],
  },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, read: ([d = "", m = "", y = ""]) => [y, m, d] },
  { pattern: /^(\d{1,2})\/(\d{1,2})(?![\d/])/, slashed: true, read: ([a = "", b = ""]) => ["", a, b] },
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

/**
 * The date `head` starts with, a weekday before or after it included; null when it starts with none. `order` decides
 * only where both figures could be the month.
 */
export function readDate(head: string, order: DateOrder = "month"): DateReading | null {
  const before = WEEKDAY_BEFORE.exec(head)?.[0].length ?? 0;
  const rest = head.slice(before);
  for (const { pattern, slashed, read } of FORMS) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    const [year, first, second] = read(found.slice(1).map((part) => part ?? ""));
    const [a, b] = [Number(first), Number(second)];
    const ambiguous = slashed === true && a <= 12 && b <= 12 && a !== b;
    const dayFirst = slashed === true && (ambiguous ? order === "day" : a > 12);
    const [month, day] = dayFirst ? [b, a] : [a, b];
    const length = before + found[0].length;
    return { ...withinCalendar(year, month, day, length + weekdayAfter(head.slice(length))), ambiguous };
  }
  return null;
}

function withinCalendar(year: string, month: number, day: number, length: number) {
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
