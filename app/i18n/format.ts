import type { Locale } from "#app/domain/account/person.ts";
import { formatInZone, isTimeZone } from "#app/domain/timeline/zones.ts";

/** What formatting depends on; every `View` is one. */
export interface Reader {
  readonly locale: Locale;
  readonly timeZone: string;
}

export interface DateTimeChoice {
  /** Another zone than the reader's. */
  readonly timeZone?: string;
  readonly seconds?: boolean;
  /** Leaves the zone's name out, where a heading names it already. */
  readonly withoutZone?: boolean;
}

/** English is written the international way: day before month, 24 hours. */
const TAGS: Readonly<Record<Locale, string>> = { en: "en-GB", ja: "ja-JP" };
const CLOCK: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const DAY: Intl.DateTimeFormatOptions = { weekday: "short", year: "numeric", month: "short", day: "numeric" };
/** Where Intl says `GMT+9` in English, engineers say this. */
const KNOWN_ZONES: Readonly<Record<string, string>> = { "Asia/Tokyo": "JST", UTC: "UTC", "Etc/UTC": "UTC" };

/** `Fri, 20 Nov 2026, 10:04 JST` · `2026年11月20日(金) 10:04 JST`. */
export function formatDateTime(reader: Reader, at: string | Date, choice: DateTimeChoice = {}): string {
  const zone = choice.timeZone ?? reader.timeZone;
  const text = format(reader.locale, zone, at, { ...DAY, ...clock(choice.seconds) });
  return choice.withoutZone ? text : `${text} ${zoneName(reader, at, zone)}`;
}

/** `Fri, 20 Nov 2026` · `2026年11月20日(金)`; a plain day `2026-11-20` is no instant and stays that day everywhere. */
export function formatDate(reader: Reader, day: string | Date, choice: { timeZone?: string } = {}): string {
  const plain = typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day);
  return format(reader.locale, plain ? "UTC" : (choice.timeZone ?? reader.timeZone), day, DAY);
}

/** `Fri, 20 Nov` · `11/20(金)`: where the year stands elsewhere and there is little room. */
export function formatDay(reader: Reader, at: string | Date, choice: { timeZone?: string } = {}): string {
  const month = reader.locale === "ja" ? "numeric" : "short";
  const zone = choice.timeZone ?? reader.timeZone;
  return format(reader.locale, zone, at, { weekday: "short", month, day: "numeric" });
}

/** `10:04` or `10:04:31`. */
export function formatTime(reader: Reader, at: string | Date, choice: DateTimeChoice = {}): string {
  return format(reader.locale, choice.timeZone ?? reader.timeZone, at, clock(choice.seconds));
}

/** `JST`, `CET`, `UTC+05:30`. */
export function zoneName(reader: Reader, at: string | Date, zone = reader.timeZone): string {
  const known = KNOWN_ZONES[zone];
  if (known) return known;
  if (!isTimeZone(zone)) return `UTC${zone}`;
  const parts = cached(reader.locale, zone, { timeZoneName: "short" }).formatToParts(new Date(at));
  return parts.find((part) => part.type === "timeZoneName")?.value ?? zone;
}

export function formatNumber(
  reader: Pick<Reader, "locale">,
  value: number,
  options?: Intl.NumberFormatOptions,
) {
  const key = `${reader.locale} ${JSON.stringify(options)}`;
  const formatter = numbers.get(key) ?? new Intl.NumberFormat(TAGS[reader.locale], options);
  numbers.set(key, formatter);
  return formatter.format(value);
}

const numbers = new Map<string, Intl.NumberFormat>();

/** `Detected and Resolved` · `検知、解決`. */
export function formatList(reader: Pick<Reader, "locale">, words: readonly string[]): string {
  return new Intl.ListFormat(TAGS[reader.locale]).format(words);
}

/** `3 hours ago`, `in 2 days`, `3 時間前`. Show it with the exact time in the title (`<RelativeTime>`). */
export function relativeTime(reader: Pick<Reader, "locale">, at: string | Date, now: Date): string {
  const seconds = (new Date(at).getTime() - now.getTime()) / 1000;
  const format = relative(reader.locale);
  for (const [unit, length] of UNITS) {
    if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  }
  return format.format(0, "minute");
}

/** `1 h 20 min` · `1時間20分`; nothing below a minute. */
export function formatDuration(reader: Pick<Reader, "locale">, minutes: number): string {
  const parts = [
    { value: Math.floor(minutes / 1440), unit: "day" },
    { value: Math.floor((minutes % 1440) / 60), unit: "hour" },
    { value: Math.floor(minutes % 60), unit: "minute" },
  ].filter((part, index) => part.value > 0 || (index === 2 && minutes < 1));
  return parts
    .map(({ value, unit }) =>
      formatNumber(reader, value, { style: "unit", unit, unitDisplay: unit === "day" ? "long" : "short" }),
    )
    .join(reader.locale === "ja" ? "" : " ")
    .replace(/(?<=\d) (?=\p{Script=Han})/gu, "");
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

function clock(seconds: boolean | undefined): Intl.DateTimeFormatOptions {
  return seconds ? { ...CLOCK, second: "2-digit" } : CLOCK;
}

function format(locale: Locale, zone: string, at: string | Date, options: Intl.DateTimeFormatOptions) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return String(at);
  if (!isTimeZone(zone)) return formatInZone(date, zone, TAGS[locale], options);
  return cached(locale, zone, options).format(date);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making an Intl formatter costs a hundred times what using it does. */
function cached(locale: Locale, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${Object.keys(options).join()}`;
  const found = formatters.get(key);
  if (found) return found;
  const made = new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone });
  formatters.set(key, made);
  return made;
}

const relatives = new Map<Locale, Intl.RelativeTimeFormat>();

function relative(locale: Locale): Intl.RelativeTimeFormat {
  const found = relatives.get(locale) ?? new Intl.RelativeTimeFormat(TAGS[locale], { numeric: "auto" });
  relatives.set(locale, found);
  return found;
}
