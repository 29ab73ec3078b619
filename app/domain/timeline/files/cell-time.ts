import { parseLines } from "../parse-lines.ts";
import { readWhen, type When } from "../sources/instant.ts";
import { isZone } from "../zones.ts";

/** Days since the last of 1899, which is how spreadsheets keep a time: 1954 to 2119. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;
const DAY = 86_400_000;
const EPOCH = /^\d{10,20}(?:\.\d+)?$/;

/**
 * The time a cell tells: as people type it, as a spreadsheet counts days, as seconds since 1970. Without a zone of its
 * own it is of `zone`. What the clocks jumped over or no calendar has keeps its text and has no instant; what came twice
 * is the first, and keeps its text too.
 */
export function cellTime(cell: string, zone: string): When {
  const written = cell.trim().slice(0, LONGEST);
  if (written === "") return { at: null, atText: null, zone };
  if (EPOCH.test(written)) return readWhen(written);
  const text = SERIAL.test(written) ? fromSerial(Number(written)) : written;
  const [row] = parseLines(`${text.replace(/\s+/g, " ")} ${END}`, { zone, day: null });
  if (row?.at && row.text === END) {
    return { at: row.at, atText: row.problem === "overlap" ? written : null, zone: row.zone };
  }
  const other = readWhen(written, isZone(zone) ? zone : "UTC");
  if (other.at === null || row?.problem === "gap") return { at: null, atText: written, zone };
  return other;
}

/** A day count as a spreadsheet's cell shows it, to the second; the count itself where it is no time. */
export function fromSerial(serial: number): string {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return String(serial);
  const second = Math.round((serial * DAY) / 1000) * 1000;
  return new Date(Date.UTC(1899, 11, 30) + second).toISOString().slice(0, 19).replace("T", " ");
}

const LONGEST = 100;
/** Stands where a typed line has its text: whatever else is left there was no part of a time. */
const END = "…";
