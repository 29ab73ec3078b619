import type { CalendarDay } from "./calendar-day.ts";
import type { ClockRow } from "./line-clock.ts";
import type { DateOrder } from "./read-date.ts";
import type { LineHead } from "./read-head.ts";

const SLASHED = /(?<![\d/.:-])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])/;
const LINE_START = 40;
/** Enough to find out; a log of megabytes does not change its mind. */
const MOST_LINES = 5_000;
const NEAR_DAYS = 7;

/**
 * Which figure of `11/12` is the month, settled by the whole text: a figure above 12 elsewhere, else its language
 * (Japanese and AM/PM put the month first), else the day of the incident, near which only one of both lies. Null where
 * nothing settles it.
 */
export function dateOrder(lines: readonly string[], day: CalendarDay | null): DateOrder | null {
  const starts = lines.slice(0, MOST_LINES).map((line) => line.slice(0, LINE_START).normalize("NFKC"));
  const dates = starts.flatMap((start) => {
    const found = SLASHED.exec(start);
    return found ? [[Number(found[1]), Number(found[2])] as const] : [];
  });
  if (dates.length === 0) return null;
  const day2nd = dates.some(([, second]) => second > 12);
  const day1st = dates.some(([first]) => first > 12);
  if (day2nd !== day1st) return day2nd ? "month" : "day";
  if (starts.some((start) => /[\u3040-\u30ff\u4e00-\u9fff]|\d\s?[AP]M\b/i.test(start))) return "month";
  return day === null ? null : nearer(dates, day);
}

function nearer(dates: readonly (readonly [number, number])[], day: CalendarDay): DateOrder | null {
  const all = (order: DateOrder) =>
    dates.every(([first, second]) => isNear(order === "month" ? [first, second] : [second, first], day));
  const [month, dayFirst] = [all("month"), all("day")];
  return month === dayFirst ? null : month ? "month" : "day";
}

function isNear([month, dayOfMonth]: readonly [number, number], day: CalendarDay): boolean {
  const target = Date.UTC(day.year, day.month - 1, day.day);
  return [-1, 0, 1].some((more) => {
    const days = Math.abs(Date.UTC(day.year + more, month - 1, dayOfMonth) - target) / 86_400_000;
    return days <= NEAR_DAYS;
  });
}

/** A line whose date may be another one says so, unless there is something worse to say. */
export function marked(row: ClockRow, head: LineHead, order: DateOrder | null): ClockRow {
  const doubtful = order === null && head.date?.ambiguous === true && row.at !== null;
  return doubtful && row.problem === null ? { ...row, problem: "ambiguous-date" } : row;
}
