import { anyOf, english, firstSpan } from "../../analysis/en/pattern.ts";
import { hasWords } from "../../analysis/words-of.ts";
import type { Label, TextKind } from "../../labels.ts";
import type { Exception, Rule } from "../rule.ts";

type Constructions = {
  /** Lines of words; without one of each line none of the constructions can stand there. Spares their cost. */
  readonly needs?: readonly string[];
  readonly says: readonly string[];
  readonly unless?: readonly string[];
};

/** An English rule that is told by constructions: `says` speaks for the label, `unless` silences it in a sentence. */
export function patternRule(
  name: string,
  label: Label,
  kind: TextKind,
  { needs = [], says, unless = [] }: Constructions,
): Rule {
  const lines = needs.map((line) => line.split(" "));
  const yes = says.map(english);
  const no = unless.map(english);
  const find: Rule["find"] = (sentence) => {
    if (!hasWords(sentence, lines)) return null;
    const found = firstSpan(sentence, yes);
    return found && !anyOf(sentence, no) ? found : null;
  };
  return { name, label, kind, lang: "en", find };
}

/** An English exception that is told by constructions anywhere in the sentence. */
export function patternException(
  name: string,
  labels: readonly Label[],
  kind: TextKind,
  says: readonly string[],
): Exception {
  const patterns = says.map(english);
  return { name, labels, kind, lang: "en", holds: (sentence) => anyOf(sentence, patterns) };
}
