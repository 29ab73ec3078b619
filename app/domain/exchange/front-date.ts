import { isRealDate } from "../timeline/zones.ts";

const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/;
const TIME = /^(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** `2026-11-20`, `2026/11/20 10:04`, `2026-11-20T10:04:00+09:00` as ISO UTC; without an offset it is UTC. */
export function readFrontDate(value: string): string | null {
  const text = value.trim();
  const date = DATE.exec(text);
  const time = date && TIME.exec(text.slice(date[0].length));
  if (!date || !time) return null;
  const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
  const [hour, minute, second] = [Number(time[1] ?? 0), Number(time[2] ?? 0), Number(time[3] ?? 0)];
  if (!isRealDate(year, month, day) || hour > 23 || minute > 59 || second > 59) return null;
  const millis = Date.UTC(year, month - 1, day, hour, minute, second) - offsetMillis(time[4] ?? "");
  return new Date(millis).toISOString();
}

/** The day a file's name starts with, as in `2018-04-18-cull-flood.md`. */
export function dateOfName(name: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(name)?.[1];
  return day === undefined ? null : readFrontDate(day);
}

function offsetMillis(offset: string): number {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(offset);
  if (!parts) return 0;
  const millis = (Number(parts[2]) * 60 + Number(parts[3])) * 60_000;
  return parts[1] === "-" ? -millis : millis;
}
