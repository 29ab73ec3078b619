import type { DateOrder } from "../read-date.ts";
import { type LineHead, readHead } from "../read-head.ts";
import { isAboutTheRoom, isPassedOver } from "./passed-over.ts";
import { displayName, isCertainName } from "./person.ts";

/** How sure a line alone makes us of its author; what is not certain counts when the text repeats it. */
export type Sureness = "certain" | "prefix" | "bracket" | "alone" | "line-end";

/** What one line of a chat or of notes is, before what stands around it is known. */
export type ChatLine =
  | { readonly kind: "nothing" }
  | { readonly kind: "day"; readonly head: LineHead }
  /** A time and nothing else: the name stands on the line above, or whoever spoke last goes on. */
  | { readonly kind: "time"; readonly head: LineHead }
  | {
      readonly kind: "message";
      readonly head: LineHead;
      /** What is said when the author is not believed. */
      readonly whole: string;
      readonly author: string | null;
      readonly sureness: Sureness | null;
      readonly said: string;
    }
  | { readonly kind: "text"; readonly said: string };

export type ReadingOptions = { readonly zone: string; readonly order: DateOrder };

const EDITED = /\s*[(（](?:edited|編集済み?)[)）]\s*$|,\s*Edited$/i;
const RELATIVE =
  /^(?:APP|BOT|アプリ|(?:today|yesterday)(?: at)?|今日|昨日|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[月火水木金土日]曜日?),?\s+(?=[\d午AP])/i;
const LONGEST_HEADER = 120;
/** A line of megabytes is told by its beginning. */
const LONGEST_LINE = 4_000;
/** Between tabs, what is no nick: people come and go, the network speaks. */
const NETWORK = /\t\s*(?:-->|<--|--|=!=)\t/;

export function chatLine(original: string, options: ReadingOptions): ChatLine {
  const line = original
    .slice(0, LONGEST_LINE)
    .replace(/[\u200e\u200f\ufeff]/g, "")
    .replace(/[\u00a0\u202f]/g, " ");
  const bare = line.slice(0, 400).trim();
  if (bare === "") return NOTHING;
  // Most lines of a log: no need to ask what else it might be.
  if (STARTS_WITH_TIME.test(bare))
    return (NETWORK.test(bare) ? NOTHING : readTimed(line, bare, options)) ?? text(line);
  if (isPassedOver(bare)) return NOTHING;
  if (!/[\d０-９]/.test(bare)) return isAboutTheRoom(bare) ? NOTHING : text(line);
  if (!MAY_START_WITH_TIME.test(bare))
    return isAboutTheRoom(bare) ? NOTHING : (nameAndTime(bare, options) ?? text(line));
  const day = dayOf(bare, options);
  if (day !== null) return day;
  if (NETWORK.test(bare) || (isAboutTheRoom(bare) && !/^\W*\d/.test(bare))) return NOTHING;
  return readTimed(line, bare, options) ?? nameAndTime(bare, options) ?? text(line);
}

const NOTHING: ChatLine = { kind: "nothing" };
/** Prose is most of what is read in a long text; only what may be a date or time is looked at closely. */
const MAY_START_WITH_TIME =
  /^[^\p{L}\d]*(?:[\d０-９]|午|約|ca\.|[AP]M|today|yesterday|今日|昨日|APP|BOT|アプリ|day changed|log opened|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[月火水木金土日]曜)/iu;
const STARTS_WITH_TIME = /^\[?\d{1,2}:\d{2}/;

function text(line: string): ChatLine {
  return { kind: "text", said: line.trim().replace(EDITED, "") };
}

const DAY_CHANGED = /^-{3} (?:day changed|log opened) (\S+) (\S+ \d+)(?: [\d:]+)? (\d{4})/i;

/** `--- Day changed Fri Nov 20 2026`, `---- Thursday, November 20th ----`, `11月20日(金)`. */
function dayOf(bare: string, { zone, order }: ReadingOptions): ChatLine | null {
  if (bare.length > 80) return null;
  const irc = DAY_CHANGED.exec(bare);
  const plain = irc ? `${irc[2]} ${irc[3]}` : bare.replace(/^[-–—=─━_*\s]+|[-–—=─━_*\s]+$/g, "");
  const told = plain.replace(/^(?:today|yesterday|今日|昨日),?\s+|\s+(?:new|新着)$/gi, "");
  const head = readHead(told, zone, order);
  return head.date !== null && head.time === null && head.text === "" ? { kind: "day", head } : null;
}

/** Lines that begin with a time, maybe behind `Today at` or in brackets. */
function readTimed(line: string, bare: string, { zone, order }: ReadingOptions): ChatLine | null {
  const bracketed = /^\s*[[【]/.test(line);
  const told = line.trimStart().replace(RELATIVE, "").replace(YEAR_BEHIND, "$1 $3 $2");
  const head = withDateBehind(readHead(told, zone, order), zone, order);
  if (head.time === null) return null;
  const said = head.text.replace(EDITED, "");
  if (said === "" || said === "]") return bare.length > LONGEST_HEADER ? null : { kind: "time", head };
  if (isAboutTheRoom(said)) return { kind: "nothing" };
  return { kind: "message", head, whole: said, ...authorOf(said, bracketed) };
}

/** `Fri Nov 20 10:04:05 2026`, as ctime writes it. */
const YEAR_BEHIND = /^(\W{0,3}(?:[A-Z][a-z]{2},? )?[A-Z][a-z]{2} {1,2}\d{1,2}) (\d\d:\d\d:\d\d) (\d{4})\b/;

/** `10:42 • 13/08/2024`, as some chats bracket it: the date stands behind. */
function withDateBehind(head: LineHead, zone: string, order: DateOrder): LineHead {
  const found = head.date === null && /^[•·,]\s*(\d{1,4}[/.-][\d/.-]{3,8})\]?\s*/.exec(head.text);
  if (!found) return head;
  const date = readHead(`${found[1]} 00:00`, zone, order).date;
  return date === null ? head : { ...head, date, text: head.text.slice(found[0].length) };
}

type Author = { readonly author: string | null; readonly sureness: Sureness | null; readonly said: string };

function authorOf(said: string, bracketed: boolean): Author {
  const start = said.slice(0, 200);
  return (
    nicked(/^<\s*([^<>]{1,40})>\s*/.exec(start), said) ??
    named(/^\*\s(\S{1,40})\s/.exec(start), said, "certain") ??
    named(
      /^(?:From|開始)\s+(.{1,60}?)\s+(?:to|宛先|から)\s+[^:：]{1,60}[:：]\s*/.exec(start),
      said,
      "certain",
    ) ??
    named(/^From\s+(.{1,60}?)\s*:\s*/.exec(start), said, "prefix") ??
    named(/^ ?([^\t]{1,40})\t\s*/.exec(start), said, "certain") ??
    named(/^(@?[^:：\t]{1,40}?)\s?[:：](?:\s+|$|(?<=：))/.exec(start), said, "prefix") ??
    named(/^([^:\n]{1,40})$/.exec(said.slice(0, 60)), said, bracketed ? "bracket" : "alone") ?? {
      author: null,
      sureness: null,
      said,
    }
  );
}

/** Between angle brackets anything without a blank is a nick. */
function nicked(found: RegExpExecArray | null, said: string): Author | null {
  if (found === null) return null;
  const nick = (found[1] ?? "").trim().replace(/^[@+%&~!](?=\S)/, "");
  const author = /^\S+$/.test(nick) ? nick : displayName(nick);
  return author === null ? null : { author, sureness: "certain", said: said.slice(found[0].length) };
}

function named(found: RegExpExecArray | null, said: string, sureness: Sureness): Author | null {
  const author = found === null ? null : displayName(found[1] ?? "");
  if (found === null || author === null) return null;
  const sure = sureness === "prefix" && isCertainName(found[1] ?? "") ? "certain" : sureness;
  return { author, sureness: sure, said: said.slice(found[0].length) };
}

/** Where a name may end and its time begin: a dash, a comma, a bracket, blanks. */
const SEPARATOR = /\s+[—–-]\s+|\s*[,、]\s*|\s*\[|\s+|(?=午[前後])/g;

/** `Mei Tanaka  10:04 AM`, `mei — 11/20/2026 10:04 AM`, `mei [10:04 AM]`: the text follows on the next lines. */
function nameAndTime(bare: string, options: ReadingOptions): ChatLine | null {
  const inBrackets = nameAndBracketedTime(bare, options);
  if (inBrackets !== null) return inBrackets;
  const line = bare.replace(EDITED, "").replace(/\]$/, "");
  if (line.length > LONGEST_HEADER || !/\d(?:\s?[AP]\.?M\.?|分)?$/i.test(line)) return null;
  for (const found of line.matchAll(SEPARATOR)) {
    if (found.index === 0) continue;
    const author = displayName(line.slice(0, found.index));
    const told = line.slice(found.index + found[0].length).replace(RELATIVE, "");
    if (author === null || !/^[\d午A-Z]/i.test(told)) continue;
    const head = readHead(told, options.zone, options.order);
    if (head.time === null || head.text !== "") continue;
    const certain =
      /[—–[]|\s{2}/.test(found[0]) ||
      /[AP]\.?M/i.test(told) ||
      /午[前後]/.test(told) ||
      isCertainName(author);
    return {
      kind: "message",
      head,
      whole: line,
      author,
      sureness: certain ? "certain" : "line-end",
      said: "",
    };
  }
  return null;
}

/** `mei (10:04): 500s` */
function nameAndBracketedTime(bare: string, { zone, order }: ReadingOptions): ChatLine | null {
  const found = /^([^()（）:：]{1,40}?)\s?[(（]([^()（）]{3,40})[)）]\s?[:：]\s?/.exec(
    bare.slice(0, LONGEST_HEADER),
  );
  const author = found === null ? null : displayName(found[1] ?? "");
  const head = readHead(found?.[2]?.replace(RELATIVE, "") ?? "", zone, order);
  if (found === null || author === null || head.time === null || head.text !== "") return null;
  return {
    kind: "message",
    head,
    whole: bare,
    author,
    sureness: "certain",
    said: bare.slice(found[0].length),
  };
}
