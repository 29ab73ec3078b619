import type { Finding } from "../finding.ts";
import type { Label } from "../labels.ts";
import { ACTION_HINTS } from "./action-hints.ts";
import { PROSE_HINTS } from "./prose-hints.ts";

/** For each label the kinds of hints, by what the sentence has; the first that fits is given. */
export const HINTS = { ...PROSE_HINTS, ...ACTION_HINTS };

/** A hint of the messages: `coach.hint.` and this is its key, `coach.hint.human-error.typed`. */
export type HintKind = { [L in Label]: `${L}.${(typeof HINTS)[L][number][0]}` }[Label];

/**
 * The hint that suits the sentence of a finding: somebody who "pasted the wrong string" is asked what accepted it, a
 * team that "was never told" where the news went. Words of the finding itself count first, then its sentence: in a long
 * one the reason is often next to the words that were marked.
 */
export function hintKind({ label, start, end }: Pick<Finding, "label" | "start" | "end">, line: string) {
  const kinds: readonly (readonly [string, RegExp])[] = HINTS[label];
  const sentence = sentenceAround(line, start, end);
  const fitting = (text: string) => kinds.slice(0, -1).find(([, when]) => when.test(text));
  const [kind] = fitting(line.slice(start, end)) ?? fitting(sentence) ?? kinds.at(-1) ?? ["other"];
  return `${label}.${kind}` as HintKind;
}

/** From the end of the sentence before to the end of this one; a stop inside a number or a name ends nothing. */
export function sentenceAround(line: string, start: number, end: number): string {
  let from = 0;
  for (const { index, 0: stop } of line.matchAll(/[.!?]+(?=\s)|[。！？]+/gu)) {
    if (index + stop.length <= start) from = index + stop.length;
    else if (index + 1 >= end) return line.slice(from, index + stop.length).trim();
  }
  return line.slice(from).trim();
}
