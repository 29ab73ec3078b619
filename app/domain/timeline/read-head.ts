import { type DateOrder, type DateReading, readDate } from "./read-date.ts";
import { readTime, type TimeReading } from "./read-time.ts";
import { readZone } from "./read-zone.ts";

/** One pasted line, taken apart. `typed` is what stood for date, time and zone; `text` is the rest. */
export type LineHead = {
  readonly date: DateReading | null;
  readonly time: TimeReading | null;
  readonly zone: string | null;
  /** An offset was written that no clock has, such as `+25:00`. */
  readonly impossibleZone: boolean;
  readonly typed: string;
  readonly text: string;
};

/** Nobody writes a date further in; a bound keeps a line of a megabyte as cheap as a short one. */
const HEAD_LENGTH = 160;

const OPENER =
  /^[\s>]*(?:#{1,6}\s+)?(?:[-*+•・‣▪–—]\s*|\d{1,3}[.)]\s+)?(?:\[[ xX]\]\s+)?(?:\|\s*)?[[(【*`_"~約]*\s*/;
const BETWEEN = /^(?:T(?=\d)|[\s,.|、@\])】*`–—-]*(?:at\s+)?[[(]?\s*)/;
const AFTER = /^["\])】*`_]*\s*(?:(?::|[-–—|>,、~→]+(?=\s|$))["*`_]*\s*)?/;

/**
 *   - [2026-11-20 10:04:31 JST] checkout answers 500
 *   │ └ date      └ time   └ zone │
 *   └ opener                      └ text
 *
 * A date without a year counts only in front of a time or alone on its line: "3/5 nodes are down" is text.
 */
export function readHead(original: string, incidentZone: string, order: DateOrder = "month"): LineHead {
  const head = halfWidth(original.slice(0, HEAD_LENGTH));
  const start = OPENER.exec(head)?.[0].length ?? 0;
  const date = readDate(head.slice(start), order);
  const dateEnd = start + (date?.length ?? 0);
  const between = date ? (BETWEEN.exec(head.slice(dateEnd))?.[0] ?? "") : "";
  const time = readTime(head.slice(dateEnd + between.length));
  if (time === null) return withoutTime(original, head, date, start, dateEnd);
  const timeEnd = dateEnd + between.length + time.length;
  const behind = head.slice(timeEnd);
  const zone = readZone(behind, incidentZone, time.withSeconds || between === "T");
  const end = timeEnd + (zone?.length ?? 0);
  return {
    date,
    time,
    zone: zone === null ? zoneOfRange(behind, incidentZone) : zone.zone,
    impossibleZone: zone !== null && zone.zone === null,
    typed: original.slice(start, end).trim(),
    text: textFrom(original, end + (AFTER.exec(head.slice(end))?.[0].length ?? 0), head),
  };
}

/** In `10:40 - 11:05 CET` the zone stands behind the end and holds for the start too. */
function zoneOfRange(behind: string, incidentZone: string): string | null {
  const range = /^\s*[-–—~〜]\s*\d{1,2}:\d{2}(?!\d)/.exec(behind);
  return range ? (readZone(behind.slice(range[0].length), incidentZone, false)?.zone ?? null) : null;
}

function withoutTime(
  original: string,
  head: string,
  date: DateReading | null,
  start: number,
  end: number,
): LineHead {
  const rest = end + (AFTER.exec(head.slice(end))?.[0].length ?? 0);
  const alone = date !== null && !/[^\s|]/.test(original.slice(rest));
  const counts = date !== null && (alone || date.year !== null);
  const text = alone && date.real ? "" : textFrom(original, 0, head);
  return {
    date: counts ? date : null,
    time: null,
    zone: null,
    impossibleZone: false,
    typed: counts ? original.slice(start, end) : "",
    text,
  };
}

/** The rest of the line; of a table row its cells, without the pipes around them. */
function textFrom(original: string, from: number, head: string): string {
  const rest = original.slice(from).trim();
  if (!head.trimStart().startsWith("|")) return rest;
  const cells = rest.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
  return cells.filter((cell) => cell !== "").join(" | ");
}

/** Full-width letters, figures and blanks as half-width ones (what NFKC does), one for one so that places stay. */
function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2002-\u200a\u202f]/g, " ")
    .replaceAll("\u2212", "-");
}
