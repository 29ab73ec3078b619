import { readTime } from "../read-time.ts";
import { readZone } from "../read-zone.ts";
import { cellTime } from "./cell-time.ts";
import { COLUMN_NAMES, type ColumnRole, normalName } from "./column-names.ts";
import type { ColumnMapping } from "./columns.ts";

export type Row = readonly string[];

const MOST_TEXTS = 3;

/**
 * What the columns mean, by what they are called and, for the time and the text, by what stands in them. Null where
 * either cannot be told. `firstRow` is the number of the first sample.
 */
export function guessColumns(header: Row, sample: readonly Row[], firstRow: number): ColumnMapping | null {
  const time = guessTime(header, sample);
  if (time === null) return null;
  const taken = new Set([time.time, time.clock]);
  const take = (role: ColumnRole) => {
    const found = named(header, role).find((column) => !taken.has(column)) ?? null;
    if (found !== null) taken.add(found);
    return found;
  };
  const [kind, author, link, zone] = [take("kind"), take("author"), take("link"), take("zone")];
  const texts = named(header, "text").filter((column) => !taken.has(column));
  const text = texts.length > 0 ? texts.slice(0, MOST_TEXTS).sort((a, b) => a - b) : longest(sample, taken);
  if (text.length === 0) return null;
  const zoneName = zone === null ? zoneIn(header[time.time] ?? "") : null;
  return { firstRow, ...time, text, kind, author, link, zone, zoneName };
}

function guessTime(header: Row, sample: readonly Row[]): Pick<ColumnMapping, "time" | "clock"> | null {
  const [date] = named(header, "date");
  const clock = named(header, "clock").find((column) => column !== date);
  if (date !== undefined && clock !== undefined && isOf(sample, clock, isClock)) return { time: date, clock };
  const times = [...named(header, "time"), ...named(header, "date")];
  const told = times.find((column) => isOf(sample, column, isTime)) ?? times[0];
  if (told !== undefined) return { time: told, clock: null };
  const widest = Math.max(0, ...sample.map((row) => row.length));
  const columns = Array.from({ length: widest }, (_, column) => column);
  const found = columns.find((column) => isOf(sample, column, isTime));
  return found === undefined ? null : { time: found, clock: null };
}

/** The columns with a name of this role, the surest name first. */
function named(header: Row, role: ColumnRole): readonly number[] {
  const names = COLUMN_NAMES[role];
  return header
    .map((name, column) => ({ column, rank: names.indexOf(normalName(name)) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}

/** Four of five cells that are not empty are like that. */
function isOf(sample: readonly Row[], column: number, is: (cell: string) => boolean): boolean {
  const cells = sample.map((row) => row[column]?.trim() ?? "").filter((cell) => cell !== "");
  return cells.length > 0 && cells.filter(is).length >= cells.length * 0.8;
}

function isTime(cell: string): boolean {
  return !/^\d{1,4}$/.test(cell) && cellTime(cell, "UTC").at !== null;
}

function isClock(cell: string): boolean {
  return readTime(cell.normalize("NFKC").trim()) !== null;
}

/** Where no column is named for it, the text is what is longest, unless nothing is longer than a word or two. */
function longest(sample: readonly Row[], taken: ReadonlySet<number | null>): readonly number[] {
  const lengths = new Map<number, number>();
  for (const row of sample) {
    row.forEach((cell, column) => {
      if (!taken.has(column)) lengths.set(column, (lengths.get(column) ?? 0) + cell.length);
    });
  }
  const [best] = [...lengths].sort((a, b) => b[1] - a[1]);
  return best && best[1] / sample.length >= 8 ? [best[0]] : [];
}

/** `Time (JST)` says in which zone the times below it are. */
function zoneIn(header: string): string | null {
  const inside =
    /[([【](.+)[)\]】]/.exec(header.normalize("NFKC"))?.[1]?.trim() ?? /\b(UTC|JST)\b/.exec(header)?.[1];
  return inside === undefined ? null : (readZone(` ${inside}`, "UTC", true)?.zone ?? null);
}
