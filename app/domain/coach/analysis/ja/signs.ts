import { setAside } from "../set-aside.ts";
import type { Sign } from "../sign.ts";
import type { Who } from "../who.ts";

/** The longest word of `Who` that is looked for. */
const LONGEST = 10;
const HONORIFIC = /^(さん|氏|君|くん|様|さま|ちゃん|主任|課長|部長|係長|先輩)/;

/** The signs of a Japanese text, NFKC; names and roles are one sign each, so are numbers and Latin words. */
export function japaneseSigns(text: string, who: Who): readonly Sign[] {
  const signs: Sign[] = [];
  let at = 0;
  for (const aside of [...setAside(text), null]) {
    const until = aside?.start ?? text.length;
    at = readStretch(text, at, until, who, signs);
    if (!aside) break;
    signs.push({ as: aside.as, start: aside.start, end: aside.end });
    at = aside.end;
  }
  return signs;
}

function readStretch(text: string, from: number, until: number, who: Who, signs: Sign[]): number {
  let at = from;
  while (at < until) {
    const rest = text.slice(at, Math.min(until, at + 40));
    const known = whoAt(rest, text[at - 1] ?? "", who);
    const run = known ?? latinRun(rest) ?? oneSign(rest);
    if (run.as !== "") signs.push({ as: run.as, start: at, end: at + run.length });
    at += run.length;
  }
  return until;
}

type Run = { readonly as: string; readonly length: number };

/** Longest first: 担当者 before 担当. A surname counts where an honorific, a particle or punctuation follows. */
function whoAt(rest: string, before: string, who: Who): Run | null {
  const known = firstsOf(who).has(rest[0] ?? "") ? knownAt(rest, before, who) : null;
  if (known) return known;
  if (KATAKANA.test(rest)) {
    const foreign = FOREIGN_NAME.exec(rest);
    return foreign ? { as: "PERSON", length: foreign[0].length } : null;
  }
  const role = KANJI.test(rest) && !KANJI.test(before) ? ROLE_SHAPE.exec(rest) : null;
  return role ? { as: "ROLE", length: role[0].length } : null;
}

function knownAt(rest: string, before: string, who: Who): Run | null {
  for (let length = Math.min(LONGEST, rest.length); length >= 1; length--) {
    const word = rest.slice(0, length);
    const named = who.names.has(word);
    const called = who.roles.has(word) ? "ROLE" : who.teams.has(word) ? "TEAM" : null;
    if (!named && !called) continue;
    const after = rest.slice(length);
    if (called && standsAlone(word, before, after)) return { as: called, length };
    const honorific = named ? HONORIFIC.exec(after)?.[0] : undefined;
    if (honorific) return { as: "PERSON", length: length + honorific.length };
    if (named && length >= 2 && /^([はがもにのとをへ、。]|から|まで|$)/.test(after))
      return { as: "PERSON", length };
  }
  return null;
}

const FIRSTS = new WeakMap<Who, ReadonlySet<string>>();

/** The signs a known word may begin with: most signs of a text are none, and need no more looking. */
function firstsOf(who: Who): ReadonlySet<string> {
  const known = FIRSTS.get(who);
  if (known) return known;
  const firsts = new Set([...who.names, ...who.roles, ...who.teams].map((word) => word[0] ?? ""));
  FIRSTS.set(who, firsts);
  return firsts;
}

const KATAKANA = /^[ァ-ヴー]/;
const KANJI = /^[一-龠々]/;
/** ムハンマドさん: a name no list has. */
const FOREIGN_NAME = /^[ァ-ヴー][ァ-ヴー・＝]+(?:さん|氏|くん|様)(?![一-龠])/;
/** 設備係長, 清掃員: a calling no list has; what only ends alike (成長, 全員, 関係) is none. */
const ROLE_SHAPE =
  /^(?!.{0,3}(?:成長|延長|冗長|助長|特長|身長|波長|全長|増長|最長|全員|満員|定員|動員|増員|人員|関係|同士|武士|議員定数))[一-龠々]{1,4}?(?:[員師係]|係長|[課部室局所店院校班区組]長|技士|栄養士|整備士)(?![一-龠々])/;
/** What may follow a role or team without making another word of it (担当者欄, 営業日, 当番表 are other words). */
const STILL_ALONE = /^(側|達|間|内|外|各位|一同|全員|全体|双方|自身|本人|一名|一人|数名|同士|任せ|宛|向け)/;

function standsAlone(word: string, before: string, after: string): boolean {
  if (/^[A-Z]/.test(word)) return !/^[A-Za-z0-9_-]/.test(after) && !/[A-Za-z0-9_-]/.test(before);
  if (`${before}${word}` === "張本人") return false;
  if (word === "うち") return /^(?:[、。（(「]|\s|)$/.test(before) && /^[はがもの、]/.test(after);
  if (/^[ァ-ヴ]/.test(word) && (/[ァ-ヴー]/.test(before) || /^[ァ-ヴー]/.test(after))) return false;
  if (word.length === 1 && !/[一-龠々ァ-ヴーA-Za-z]/.test(before)) return false;
  return !KANJI.test(after) || STILL_ALONE.test(after) || /^[一-龠々]{1,3}(さん|氏|くん|君)/.test(after);
}

function latinRun(rest: string): Run | null {
  const number = /^[0-9０-９][0-9０-９.,:：，．]*/.exec(rest)?.[0];
  if (number) return { as: "NUM", length: number.length };
  const word = /^[A-Za-zＡ-Ｚａ-ｚ][A-Za-z0-9_./-]*/.exec(rest)?.[0];
  return word ? { as: word.length > 1 ? `<${word.toLowerCase()}>` : "<x>", length: word.length } : null;
}

function oneSign(rest: string): Run {
  const sign = String.fromCodePoint(rest.codePointAt(0) ?? 32);
  const folded = sign.normalize("NFKC").trim();
  return { as: folded, length: sign.length };
}
