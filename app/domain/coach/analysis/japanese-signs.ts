import { setAside } from "./set-aside.ts";
import type { Sign } from "./sign.ts";
import type { Who } from "./who.ts";

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
    const known = whoAt(rest, who);
    const run = known ?? latinRun(rest) ?? oneSign(rest);
    if (run.as !== "") signs.push({ as: run.as, start: at, end: at + run.length });
    at += run.length;
  }
  return until;
}

type Run = { readonly as: string; readonly length: number };

/** Longest first: 担当者 before 担当. A surname counts where an honorific, a particle or punctuation follows. */
function whoAt(rest: string, who: Who): Run | null {
  for (let length = Math.min(LONGEST, rest.length); length >= 1; length--) {
    const word = rest.slice(0, length);
    if (who.roles.has(word)) return { as: "ROLE", length };
    if (who.teams.has(word)) return { as: "TEAM", length };
    if (!who.names.has(word)) continue;
    const after = rest.slice(length);
    const honorific = HONORIFIC.exec(after)?.[0];
    if (honorific) return { as: "PERSON", length: length + honorific.length };
    if (length >= 2 && /^([はがもにのとをへ、。]|から|まで|$)/.test(after)) return { as: "PERSON", length };
  }
  return null;
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
