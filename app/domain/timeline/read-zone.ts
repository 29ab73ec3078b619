import { isOffset, isTimeZone } from "./zones.ts";

/** The zone behind a time: an IANA name or an offset; null when an offset was written that no clock has. */
export type ZoneReading = { readonly zone: string | null; readonly length: number };

/**
 * Abbreviations and what they mean here. A summer-time name always means summer time, whatever the season.
 * `CST`, `IST` and `BST` have several meanings: see `AMBIGUOUS`.
 */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["Z", "UTC"],
  ["UTC", "UTC"],
  ["GMT", "UTC"],
  ["JST", "Asia/Tokyo"],
  ["日本時間", "Asia/Tokyo"],
  ["KST", "Asia/Seoul"],
  ["SGT", "Asia/Singapore"],
  ["HKT", "Asia/Hong_Kong"],
  ["IST", "Asia/Kolkata"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CST", "-06:00"],
  ["CDT", "-05:00"],
  ["MST", "-07:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
  ["CET", "+01:00"],
  ["CEST", "+02:00"],
  ["EET", "+02:00"],
  ["EEST", "+03:00"],
  ["BST", "+01:00"],
  ["AEST", "+10:00"],
  ["AEDT", "+11:00"],
  ["NZST", "+12:00"],
  ["NZDT", "+13:00"],
]);

/** Where an abbreviation means the local time of the incident's own zone instead: China for CST, and so on. */
const AMBIGUOUS: ReadonlyMap<string, readonly string[]> = new Map([
  ["CST", ["Asia/Shanghai", "Asia/Taipei", "Asia/Macau", "America/Havana"]],
  ["IST", ["Europe/Dublin", "Asia/Jerusalem"]],
  ["BST", ["Asia/Dhaka"]],
]);

const NAME = /^\s?\(?(Z|日本時間|[A-Z]{3,4})\)?(?![\w+-])/;
const OFFSET = /^(\s?)\(?(UTC|GMT)?\s?([+-])(\d{1,2})(?:(:?)(\d{2}))?\)?(?![\d:])/;
const IANA = /^\s?[[(]?([A-Z][A-Za-z_]{1,30}\/[A-Za-z_+\-/0-9]{1,30})[\])]?(?![\w/])/;
/** RFC 9557 repeats the zone behind the offset: `+09:00[Asia/Tokyo]`. */
const SUFFIX = /^\[[A-Za-z_+\-/0-9]{1,60}\]/;

/**
 * The zone `rest` starts with, directly behind a time. `strict` says that the time was written the ISO way (with
 * `T` or seconds); only then is a bare `-10:12` or `+09` right behind it an offset, otherwise `10:04-10:12` is a range.
 */
export function readZone(rest: string, incidentZone: string, strict: boolean): ZoneReading | null {
  return readOffset(rest, strict) ?? readName(rest, incidentZone) ?? readIana(rest);
}

function readOffset(rest: string, strict: boolean): ZoneReading | null {
  const found = OFFSET.exec(rest);
  if (found === null) return null;
  const [all, space, prefix, sign = "+", hours = "", colon, minutes] = found;
  const named = prefix !== undefined;
  if (!named && (hours.length < 2 || (minutes === undefined && (space !== "" || !strict)))) return null;
  if (!named && !strict && sign === "-" && space === "" && colon === ":") return null;
  const zone = `${sign}${hours.padStart(2, "0")}:${minutes ?? "00"}`;
  const length = all.length + (SUFFIX.exec(rest.slice(all.length))?.[0].length ?? 0);
  if (isOffset(zone)) return { zone, length };
  return named || strict ? { zone: null, length } : null;
}

function readName(rest: string, incidentZone: string): ZoneReading | null {
  const found = NAME.exec(rest);
  const name = found?.[1] ?? "";
  const zone = AMBIGUOUS.get(name)?.includes(incidentZone) ? incidentZone : ABBREVIATIONS.get(name);
  return found && zone ? { zone, length: found[0].length } : null;
}

function readIana(rest: string): ZoneReading | null {
  const found = IANA.exec(rest);
  const zone = found?.[1];
  return found && isTimeZone(zone) ? { zone, length: found[0].length } : null;
}
