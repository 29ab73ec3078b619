import { firstSpan } from "../../analysis/first-span.ts";
import type { Label, TextKind } from "../../labels.ts";
import type { Rule } from "../rule.ts";

/** A rule that holds where one of `said` matches and none of `unless` does; the span is what was said. */
export function japaneseRule(told: {
  readonly name: string;
  readonly label: Label;
  readonly kind: TextKind;
  readonly said: readonly RegExp[];
  readonly unless?: readonly RegExp[];
}): Rule {
  const { said, unless = [], ...rest } = told;
  return {
    ...rest,
    lang: "ja",
    find: (sentence) =>
      unless.some((pattern) => pattern.test(sentence.folded)) ? null : firstSpan(sentence, said),
  };
}
