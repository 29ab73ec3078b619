import type { Sign } from "./sign.ts";

const ENDS = new Set([".", "!", "?", "。", "…"]);
const CLOSES = new Set([")", '"', "'", "」", "』", "”"]);
/** What ends in a full stop without ending a sentence. */
const SHORT = new Set([
  "no",
  "e",
  "g",
  "i",
  "vs",
  "etc",
  "approx",
  "mr",
  "ms",
  "mrs",
  "dr",
  "st",
  "fig",
  "cf",
]);

/**
 * The sentences of a line, as runs of its signs. A full stop ends one only before a blank and a capital, a figure or the
 * end: "v2.1", "e.g. this" and "no. 5" go on. Japanese marks always end one.
 */
export function splitSentences(text: string, signs: readonly Sign[]): readonly (readonly Sign[])[] {
  const sentences: Sign[][] = [];
  let sentence: Sign[] = [];
  signs.forEach((sign, index) => {
    sentence.push(sign);
    const next = signs[index + 1];
    if (next && CLOSES.has(next.as)) return;
    if (!next || !ends(text, sign, signs[index - 1], next)) return;
    sentences.push(sentence);
    sentence = [];
  });
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

function ends(text: string, sign: Sign, before: Sign | undefined, next: Sign): boolean {
  if (CLOSES.has(sign.as)) return before !== undefined && ENDS.has(before.as) && opens(text, sign, next);
  if (!ENDS.has(sign.as)) return false;
  return opens(text, sign, next) && !(sign.as === "." && before !== undefined && SHORT.has(before.as));
}

function opens(text: string, sign: Sign, next: Sign): boolean {
  if (/[。！？」』]/.test(text[sign.start] ?? "")) return true;
  const between = text.slice(sign.end, next.start);
  return /\s/.test(between) && /[\p{Lu}\p{Lo}\d`"“「]/u.test(text.slice(next.start, next.end));
}
