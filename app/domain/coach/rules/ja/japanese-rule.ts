import { firstSpan } from "../../analysis/ja/first-span.ts";
import type { Label, TextKind } from "../../labels.ts";
import type { Rule } from "../rule.ts";

/** A rule that holds where one of `said` matches and none of `unless` does; the span is what was said. */
export function japaneseRule(told: {
  readonly name: string;
  readonly label: Label;
  readonly kind: TextKind;
  /** A cheap pattern without which none of `said` can match: spares their cost. */
  readonly needs?: RegExp;
  readonly said: readonly RegExp[];
  readonly unless?: readonly RegExp[];
}): Rule {
  const { said, needs, unless = [], ...rest } = told;
  return {
    ...rest,
    lang: "ja",
    find(sentence) {
      if (needs && !needs.test(sentence.folded)) return null;
      const found = firstSpan(sentence, said);
      return found && !unless.some((pattern) => pattern.test(sentence.folded)) ? found : null;
    },
  };
}
