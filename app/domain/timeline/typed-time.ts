import { parseLines } from "./parse-lines.ts";
import { localIn, offsetMinutes } from "./zones.ts";

/** Why a typed time is no instant: not understood, skipped by the clocks, or there twice without an offset to choose. */
export type TimeProblem = "dateTime" | "gap" | "overlap";

/** `choices`: the instants that may have been meant, earlier first; empty for what was not understood. */
export type TimeReading =
  | { readonly ok: true; readonly at: string }
  | { readonly ok: false; readonly problem: TimeProblem; readonly choices: readonly string[] };

/**
 * Reads one typed time, `2026-11-20 10:04`, with seconds, zone or offset where somebody wrote them; the same reading as
 * in a pasted timeline. A bare `10:04` needs `day` (`YYYY-MM-DD`).
 */
export function readTypedTime(text: string, zone: string, day: string | null = null): TimeReading {
  const line = text.replace(/\s+/g, " ").trim();
  const [row] = parseLines(`${line} ${END}`, { zone, day });
  if (row?.problem === "gap" || row?.problem === "overlap")
    return { ok: false, problem: row.problem, choices: row.choices };
  if (!row?.at || row.text !== END) return { ok: false, problem: "dateTime", choices: [] };
  return { ok: true, at: row.at };
}

/** Stands where a pasted line has its text: whatever else is left there was no part of a time. */
const END = "…";

/** An instant as it is typed: `2026-11-20 10:04`, with seconds where there are any. */
export function typedTime(at: string, zone: string): string {
  const { year, month, day, hour, minute, second } = localIn(zone, at);
  const two = (value: number) => String(value).padStart(2, "0");
  const seconds = second === 0 ? "" : `:${two(second)}`;
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}${seconds}`;
}

/** An instant as it is typed where its clock time came twice: `2026-11-01 01:30 -04:00`. */
export function exactTime(at: string, zone: string): string {
  const minutes = offsetMinutes(zone, Date.parse(at));
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const offset = `${minutes < 0 ? "-" : "+"}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
  return `${typedTime(at, zone)} ${offset}`;
}

/** The calendar day a clock in `zone` showed at an instant, `YYYY-MM-DD`. */
export function dayIn(at: string, zone: string): string {
  return typedTime(at, zone).slice(0, 10);
}
