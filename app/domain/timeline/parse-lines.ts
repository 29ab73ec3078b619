import { dateOrder, marked } from "./date-order.ts";
import { readClock, startClock } from "./line-clock.ts";
import { readHead } from "./read-head.ts";

/** Why a row needs a look; the row is kept whatever it says. */
export type LineProblem = "no-time" | "gap" | "overlap" | "impossible-date" | "ambiguous-date";

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
  /** Who said it, by display name, where a chat was pasted. */
  readonly author: string | null;
};

export type ParseOptions = {
  /** The incident's zone: holds for lines that name none. */
  readonly zone: string;
  /** `YYYY-MM-DD` for times that come before any date; null to mark them instead. */
  readonly day: string | null;
};

/**
 * Reads a pasted timeline, a row per line; rows that cannot be read are kept and marked, empty lines, rules and the
 * head of a Markdown table (names of columns, no time) are passed over. Never throws; one pass.
 *
 * - A line that is only a date sets the day. A dated line sets day and zone for the bare times below it.
 * - A bare time more than 12 h before the row above belongs to the next day (23:58, then 00:04). A smaller step
 *   back is taken as written: somebody added a line later.
 * - A date without a year takes the year that brings it nearest to the day in force.
 * - After a date that cannot be, bare times are marked until the next good date: guessing a day would be worse.
 * - Whether `11/12` is a day of November or of December is settled by the whole text (see `dateOrder`); where nothing
 *   settles it, the line is read as November and marked `ambiguous-date`.
 * - A time the clocks jumped over is `gap` (no instant); one that came twice is the first, marked `overlap`.
 */
export function parseLines(source: string, options: ParseOptions): readonly ParsedLine[] {
  const lines = source.split(/\r\n|\n|\r/);
  const rows: ParsedLine[] = [];
  let clock = startClock(options);
  const order = dateOrder(lines, clock.day);
  lines.forEach((original, index) => {
    if (carriesNothing(original)) return;
    const head = readHead(original, clock.incidentZone, order ?? "month");
    if (!head.date && !head.time && isTableHead(original, lines[index + 1])) return;
    const read = readClock(head, clock);
    clock = read.context;
    if (read.row === null) return;
    rows.push({
      line: index + 1,
      text: head.text,
      atText: head.typed || null,
      original,
      author: null,
      choices: [],
      ...marked(read.row, head, order),
    });
  });
  return rows;
}

function carriesNothing(line: string): boolean {
  return /^[\s|:=*_-]*$/.test(line);
}

function isTableHead(line: string, next: string | undefined): boolean {
  return line.trimStart().startsWith("|") && next !== undefined && /^\s*\|[\s|:]*-[\s|:-]*$/.test(next);
}
