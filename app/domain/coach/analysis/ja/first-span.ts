import { type Sentence, type Span, spanOf } from "../sentence.ts";

/** Where the first of some patterns speaks; the surer ones go first. */
export function firstSpan(sentence: Sentence, patterns: readonly RegExp[]): Span | null {
  for (const pattern of patterns) {
    const span = spanOf(sentence, pattern);
    if (span) return span;
  }
  return null;
}
