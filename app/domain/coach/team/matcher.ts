import type { Sentence, Span } from "../analysis/sentence.ts";
import type { CoachLanguage } from "../labels.ts";
import { LONGEST_READ } from "./pattern-cost.ts";

const SET_ASIDE = ["CODE", "LINK", "QUOTE"];

/** Finds words and patterns in a sentence as it was written, without its code, links and quotations. */
export function matcher(
  words: readonly string[],
  patterns: readonly string[],
  lang: CoachLanguage,
): (sentence: Sentence) => Span | null {
  const compiled = [...words.map((word) => wordPattern(word, lang)), ...patterns].map(
    (pattern) => new RegExp(pattern, "iu"),
  );
  return (sentence) => {
    const text = ownText(sentence);
    for (const pattern of compiled) {
      const found = pattern.exec(text);
      if (found && found[0] !== "")
        return {
          start: sentence.start + found.index,
          end: sentence.start + found.index + found[0].length,
        };
    }
    return null;
  };
}

/** English words are whole words, and any space counts for one; Japanese has no such borders. */
export function wordPattern(word: string, lang: CoachLanguage): string {
  const plain = word
    .trim()
    .split(/\s+/u)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("\\s{1,3}");
  return lang === "en" ? `(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])` : plain;
}

/** What is set aside becomes as many spaces, so that places stay places. */
function ownText({ text, start, signs }: Sentence): string {
  let own = text.slice(0, LONGEST_READ);
  for (const sign of signs) {
    if (!SET_ASIDE.includes(sign.as)) continue;
    const [from, to] = [sign.start - start, Math.min(sign.end - start, own.length)];
    if (from < to) own = own.slice(0, from) + " ".repeat(to - from) + own.slice(to);
  }
  return own;
}
