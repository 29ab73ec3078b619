import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import { japaneseSigns } from "#app/domain/coach/analysis/ja/signs.ts";
import { sentenceOf } from "#app/domain/coach/analysis/sentence.ts";
import { readWho } from "#app/domain/coach/analysis/who.ts";
import type { TextKind } from "#app/domain/coach/labels.ts";
import { JAPANESE_EXCEPTIONS } from "#app/domain/coach/rules/ja/exceptions.ts";
import { JAPANESE_RULES } from "#app/domain/coach/rules/ja/table.ts";

const file = join(packageRoot, "app", "domain", "coach", "analysis", "ja", "who.yaml");
const who = readWho(parse(readFileSync(file, "utf8")));

/** The sentence as the rules see it. */
export const japaneseSentence = (text: string) => sentenceOf(japaneseSigns(text, who), "ja");

/** The names of the rules that speak and are not silenced. */
export function readJapanese(text: string, kind: TextKind): readonly string[] {
  const sentence = japaneseSentence(text);
  return JAPANESE_RULES.filter((rule) => rule.kind === kind).flatMap((rule) => {
    const found = rule.find(sentence);
    const silenced =
      found &&
      JAPANESE_EXCEPTIONS.some(
        (exception) =>
          exception.kind === kind &&
          exception.labels.includes(rule.label) &&
          exception.holds(sentence, found),
      );
    return found && !silenced ? [rule.name] : [];
  });
}
