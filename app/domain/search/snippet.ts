import type { Group } from "./query-plan.ts";
import type { SnippetPart } from "./search-index.ts";

const LONGEST_SNIPPET = 180;
const LEAD = 40;
const MOST_READ = 60_000;
/** Forms looked for in a text: the most telling ones of a long question. */
const MOST_MARKED = 80;

/** Finds what was asked for in plain texts; made once a query. */
export interface Marker {
  readonly pattern: RegExp | null;
  readonly worth: ReadonlyMap<string, number>;
}

export function markerOf(groups: readonly Group[]): Marker {
  const worth = new Map<string, number>();
  for (const group of groups) {
    for (const { tokens, weight } of group.forms) {
      const key = CJK.test(tokens[0] ?? "") ? overlapped(tokens) : tokens.join(" ");
      worth.set(key, Math.max(worth.get(key) ?? 0, group.worth * weight));
    }
  }
  const telling = [...worth].sort((a, b) => b[1] - a[1]).slice(0, MOST_MARKED);
  const keys = telling.map(([key]) => key).sort((a, b) => b.length - a.length);
  const latin = keys
    .filter((key) => !CJK.test(key))
    .map((key) => key.split(" ").map(escaped).join("[-._ ]?"));
  const cjk = keys.filter((key) => CJK.test(key)).map((key) => Array.from(key, longMarked).join(""));
  const parts = [latin.length > 0 ? `\\b(?:${latin.join("|")})(?![a-z0-9])` : "", cjk.join("|")].filter(
    Boolean,
  );
  return { pattern: parts.length === 0 ? null : new RegExp(parts.join("|"), "g"), worth };
}

/**
 * The richest passage of a text, at most 180 characters, with what was asked for marked. Without any match
 * the beginning. Cut ends show an ellipsis.
 */
export function snippetOf(plain: string, marker: Marker): readonly SnippetPart[] {
  const text = plain.slice(0, MOST_READ);
  const marks = merged(marksIn(text, marker));
  const start = bestStart(marks, marker);
  const from = wordStart(text, Math.max(0, start - LEAD));
  const to = Math.min(text.length, from + LONGEST_SNIPPET);
  const parts: SnippetPart[] = [];
  const add = (piece: string, marked: boolean): void => {
    const flat = piece.replace(/\s+/g, " ");
    if (flat !== "") parts.push({ text: flat, marked });
  };
  let at = from;
  if (from > 0) add("…", false);
  for (const mark of marks) {
    if (mark.from < from || mark.to > to) continue;
    add(text.slice(at, mark.from), false);
    add(text.slice(mark.from, mark.to), true);
    at = mark.to;
  }
  const end = to < plain.length ? wordEnd(text, at, to) : to;
  add(text.slice(at, end), false);
  if (end < plain.length) add("…", false);
  return parts;
}

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function marksIn(text: string, marker: Marker): Mark[] {
  if (marker.pattern === null) return [];
  const marks: Mark[] = [];
  const lower = text.toLowerCase();
  const searched = lower.length === text.length ? lower : text;
  marker.pattern.lastIndex = 0;
  for (let found = marker.pattern.exec(searched); found !== null; found = marker.pattern.exec(searched)) {
    const key = found[0].replaceAll("ー", "").replace(/[-._]/g, " ");
    marks.push({ from: found.index, to: found.index + found[0].length, key });
    const overlap = CJK.test(found[0]) ? String.fromCodePoint(found[0].codePointAt(0) ?? 0).length : 0;
    marker.pattern.lastIndex =
      overlap > 0 ? found.index + overlap : Math.max(found.index + 1, marker.pattern.lastIndex);
  }
  return marks;
}

/** 障害 + 害対 + 対応 → 障害対応: pairs that stand in a row, as one reads them. */
function overlapped(pairs: readonly string[]): string {
  return pairs.reduce((text, pair) => text + (text === "" ? pair : [...pair].slice(1).join("")), "");
}

/** Pairs that overlap or touch are one mark: 障害 + 害対 + 対応 is 障害対応. */
function merged(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last !== undefined && mark.from < last.to) {
      joined[joined.length - 1] = {
        from: last.from,
        to: Math.max(last.to, mark.to),
        key: `${last.key}\n${mark.key}`,
      };
    } else joined.push(mark);
  }
  return joined;
}

/** Where the passage of greatest worth begins, each asked word counted once. */
function bestStart(marks: readonly Mark[], marker: Marker): number {
  let best = { start: 0, worth: 0 };
  marks.forEach((first, index) => {
    const seen = new Set<string>();
    let worth = 0;
    for (let at = index; at < marks.length; at++) {
      const mark = marks[at];
      if (mark === undefined || mark.to - first.from > LONGEST_SNIPPET - LEAD) break;
      for (const key of mark.key.split("\n")) {
        if (seen.has(key)) continue;
        seen.add(key);
        worth += marker.worth.get(key) ?? 0;
      }
    }
    if (worth > best.worth + 1e-9) best = { start: first.from, worth };
  });
  return best.start;
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + LEAD).search(/[\s。、]/);
  const start = space === -1 || space >= LEAD - 1 ? at : at + space + 1;
  return isLowSurrogate(text, start) ? start + 1 : start;
}

function wordEnd(text: string, least: number, at: number): number {
  const space = text.slice(Math.max(least, at - 16), at).search(/\s\S*$/);
  const end = space === -1 ? at : Math.max(least, at - 16) + space;
  return isLowSurrogate(text, end) ? end - 1 : end;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function escaped(character: string): string {
  return /[\^$\\.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
}

function longMarked(character: string): string {
  return /\p{Script=Katakana}/u.test(character) ? `${character}ー?` : escaped(character);
}
