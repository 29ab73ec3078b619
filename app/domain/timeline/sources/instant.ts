import { readDate } from "../read-date.ts";
import { readInstant } from "../read-instant.ts";
import { readTime } from "../read-time.ts";
import { readZone } from "../read-zone.ts";
import { instantIn } from "../zones.ts";

/** A time as a source gives it: `at` is null where there is none, `atText` what stood there when it could not be read. */
export type When = { readonly at: string | null; readonly atText: string | null; readonly zone: string };

export const NO_TIME: When = { at: null, atText: null, zone: "UTC" };

/**
 * Reads what a source says about a time: ISO 8601 with any number of fraction digits, the same with a blank for the
 * `T` and with `UTC` or `+0000`, epoch seconds to nanoseconds as a number or in digits, RFC 2822 and its like.
 *
 * Without a zone it is a time of `zone`. Dates that no calendar has and years outside 1990 to 2099 are kept as text;
 * zero, and Go's year 1, is how senders write "not yet", hence no time at all.
 */
export function readWhen(value: unknown, zone = "UTC"): When {
  if (typeof value === "number" || typeof value === "bigint") return fromEpoch(String(value));
  if (typeof value !== "string") return NO_TIME;
  const written = value.slice(0, LONGEST).trim();
  if (written === "" || NOT_YET.test(written)) return NO_TIME;
  if (EPOCH.test(written)) return fromEpoch(written);
  const plain = written.endsWith("Z") ? readInstant(written) : null;
  return plain !== null && within(Date.parse(plain)) ? read(plain, "UTC") : fromText(written, zone);
}

/** The first time that can be read; else the first that was written at all; else none. */
export function firstWhen(values: readonly unknown[], zone = "UTC"): When {
  const read = values.map((value) => readWhen(value, zone));
  return read.find(({ at }) => at !== null) ?? read.find(({ atText }) => atText !== null) ?? NO_TIME;
}

/** Nobody writes a longer time; a text of a megabyte is as cheap as a short one. */
const LONGEST = 100;
const NOT_YET = /^(?:0+(?:\.0+)?|-62135596800(?:000)?|0001-01-01[T ]00:00:00.*)$/;
const EPOCH = /^(\d{9,20})(?:\.(\d{1,9}))?$/;
const FIRST = Date.UTC(1990, 0);
const LAST = Date.UTC(2100, 0);

/**
 * Of 1990 to 2099, seconds to nanoseconds lie so far apart that the size tells which it is. Figures are cut, not
 * divided: nanoseconds have more of them than a number keeps.
 */
function fromEpoch(written: string): When {
  if (NOT_YET.test(written)) return NO_TIME;
  const [, whole = "", fraction = ""] = EPOCH.exec(written) ?? [];
  const seconds = whole + fraction.slice(0, 3).padEnd(3, "0");
  const readings = [seconds, whole, whole.slice(0, -3), whole.slice(0, -6)].map(Number);
  const millis = readings.find(within);
  return millis === undefined ? unread(written) : read(new Date(millis).toISOString(), "UTC");
}

const BETWEEN = /^(?:T|,? (?:at )?)/i;
/** Go writes the name of a zone behind its offset, and its own clock behind that; JavaScript and Java write brackets. */
const BEHIND_ZONE = /^(?: [A-Z]{3,5}| [+-]\d{2,4})?(?: m=[+-][\d.]+| ?\([^()]*\)|\[[^[\]]*\])?$/;

function fromText(written: string, ownZone: string): When {
  const line = REWRITTEN.reduce((text, [from, to]) => text.replace(from, to), written);
  const date = readDate(line);
  if (date === null || date.year === null) return unread(written);
  const rest = line.slice(date.length).replace(BETWEEN, "");
  const time = readTime(rest);
  if (time === null || !date.real || !time.real) return unread(written);
  const behind = rest.slice(time.length);
  const zone = readZone(behind, ownZone, true);
  const end = zone === null ? behind === "" : BEHIND_ZONE.test(behind.slice(zone.length));
  if (!end || zone?.zone === null) return unread(written);
  const name = zone?.zone ?? ownZone;
  // Asking Intl about UTC is slow, and most times are in it.
  const { at } = instantIn(name === "UTC" ? "+00:00" : name, {
    ...time,
    year: date.year,
    month: date.month,
    day: date.day,
  });
  return at === null || !within(Date.parse(at)) ? unread(written) : read(at, name);
}

/** What the readers of pasted lines do not know, as what they know. */
const REWRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, " "],
  [/z$/, "Z"],
  [/([.,]\d{9})\d+/, "$1"],
  [/(:\d{2}),(\d+)/, "$1.$2"],
  [/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})/, "$1-$2-$3T$4:$5:$6"],
  // `Wed Jun 03 20:43:04 UTC 2020`, as ctime and `date` write it.
  [
    /^((?:[A-Z][a-z]{2},? )?[A-Z][a-z]{2} \d{1,2}) ([\d:.]+(?: [A-Z]{3,4}| [+-]\d{4})?) (\d{4,6})$/,
    "$1 $3 $2",
  ],
];

function read(at: string, zone: string): When {
  return { at, atText: null, zone: zone === "+00:00" ? "UTC" : zone };
}

function within(millis: number): boolean {
  return millis >= FIRST && millis < LAST;
}

function unread(written: string): When {
  return { at: null, atText: written, zone: "UTC" };
}
