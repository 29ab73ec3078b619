import type { Sentence } from "./sentence.ts";

const KNOWN = new WeakMap<Sentence, ReadonlySet<string>>();

/** The signs of a sentence as a set, made once: most rules have nothing to say, and see that by one missing word. */
export function wordsOf(sentence: Sentence): ReadonlySet<string> {
  const known = KNOWN.get(sentence);
  if (known) return known;
  const words = new Set(sentence.signs.map(({ as }) => as));
  KNOWN.set(sentence, words);
  return words;
}

/** Whether one of the words of each line stands in the sentence. */
export function hasWords(sentence: Sentence, lines: readonly (readonly string[])[]): boolean {
  if (lines.length === 0) return true;
  const words = wordsOf(sentence);
  return lines.every((line) => line.some((word) => words.has(word)));
}
