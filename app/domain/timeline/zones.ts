import { tzOffset } from "@date-fns/tz";

/** A reading of a wall clock, no zone yet. `month` is 1–12; `millisecond` 0–999. */
export type LocalDateTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
};

/** `gap`: the clocks jumped over this time. `overlap`: it came twice. */
export type ZoneProblem = "gap" | "overlap";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const OFFSET = /^([+-])(\d{2}):(\d{2})$/;

/**
 * The instant at which a clock in `zone` showed `local`, as ISO UTC.
 *
 * A wall-clock time is turned into at most two instants: one with the offset of the day before, one with that of
 * the day after. An instant counts when its own offset is the one it was made with.
 *
 *   spring, clocks jump 02:00 → 03:00:  02:30 has no such instant      → null, "gap"
 *   autumn, clocks fall 02:00 → 01:00:  01:30 has two                  → the first, "overlap"
 *
 * `choices` are what may have been meant: of an overlap its two instants; of a gap what the clock would have shown had
 * it not jumped, and had it jumped before (01:30 and 03:30). Earlier first; empty when there is nothing to ask.
 *
 * `local` must be a date that exists (see `isRealDate`), `zone` must satisfy `isZone`.
 */
export function instantIn(
  zone: string,
  local: LocalDateTime,
): { at: string | null; problem: ZoneProblem | null; choices: readonly string[] } {
  const wall = wallMillis(local);
  const offsets = new Set([offsetMinutes(zone, wall - DAY), offsetMinutes(zone, wall + DAY)]);
  const tried = [...offsets]
    .map((offset) => ({ offset, millis: wall - offset * MINUTE }))
    .sort((a, b) => a.millis - b.millis);
  const all = tried.map(({ millis }) => new Date(millis).toISOString());
  const real = tried.filter(({ offset, millis }) => offsetMinutes(zone, millis) === offset);
  const first = real[0];
  if (first === undefined) return { at: null, problem: "gap", choices: all };
  const twice = real.length > 1;
  return {
    at: new Date(first.millis).toISOString(),
    problem: twice ? "overlap" : null,
    choices: twice ? all : [],
  };
}

/** What a clock in `zone` shows at an instant (ISO or milliseconds). */
export function localIn(zone: string, at: string | number): LocalDateTime {
  const millis = typeof at === "number" ? at : Date.parse(at);
  const shifted = new Date(millis + offsetMinutes(zone, millis) * MINUTE);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
  };
}

/** An instant as text for a reader. Offsets such as `+09:00` work as zones too, which Node 20's Intl refuses. */
export function formatInZone(
  at: string | Date,
  zone: string,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const date = typeof at === "string" ? new Date(at) : at;
  const offset = OFFSET.exec(zone);
  if (offset === null) return new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(date);
  const shifted = new Date(date.getTime() + offsetMinutes(zone, 0) * MINUTE);
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const parts = format.formatToParts(shifted);
  return parts.map((part) => (part.type === "timeZoneName" ? `UTC${zone}` : part.value)).join("");
}

/** True for a name of the IANA database this runtime knows (`Asia/Tokyo`, `UTC`); never throws, whatever comes in. */
export function isTimeZone(name: unknown): name is string {
  if (typeof name !== "string" || name.length > 64 || !/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) return false;
  if (knownZones.has(name)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    return false;
  }
  if (knownZones.size < MOST_KNOWN_ZONES) knownZones.add(name);
  return true;
}

/** Asking Intl costs 30 µs, and a page asks for each of its times; spellings are bounded, since anybody can send some. */
const knownZones = new Set<string>();
const MOST_KNOWN_ZONES = 1_000;

/** True for an IANA name or an offset between `-12:00` and `+14:00`. */
export function isZone(name: unknown): name is string {
  return isTimeZone(name) || (typeof name === "string" && isOffset(name));
}

/** True for an offset somebody's clock can have: `-12:00` to `+14:00`, in quarters of an hour. */
export function isOffset(name: string): boolean {
  const match = OFFSET.exec(name);
  if (match === null || Number(match[3]) >= 60 || Number(match[3]) % 15 !== 0) return false;
  const minutes = offsetMinutes(name, 0);
  return minutes >= -12 * 60 && minutes <= 14 * 60;
}

/** True when the calendar has this day: no 30 February, no month 13. Years 1970–2099, so that a typing error shows. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (year < 1970 || year > 2099) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Minutes east of UTC at an instant. */
export function offsetMinutes(zone: string, millis: number): number {
  const match = OFFSET.exec(zone);
  if (match === null) return namedOffset(zone, millis);
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -minutes : minutes;
}

const QUARTER = 15 * MINUTE;
const SINCE_1973 = 94_694_400_000;
const MOST_KNOWN_OFFSETS = 10_000;
const knownOffsets = new Map<string, number>();

/** Asking Intl costs 10 µs, and a long log asks for each line; since 1973 clocks change on quarters of an hour only. */
function namedOffset(zone: string, millis: number): number {
  if (!(millis >= SINCE_1973)) return tzOffset(zone, new Date(millis));
  const key = `${zone} ${Math.floor(millis / QUARTER)}`;
  const known = knownOffsets.get(key);
  if (known !== undefined) return known;
  if (knownOffsets.size >= MOST_KNOWN_OFFSETS) knownOffsets.clear();
  const offset = tzOffset(zone, new Date(millis));
  knownOffsets.set(key, offset);
  return offset;
}

function wallMillis(local: LocalDateTime): number {
  const { year, month, day, hour, minute, second, millisecond } = local;
  return Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
}
