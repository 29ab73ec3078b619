import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readWho } from "#app/domain/coach/analysis/who.ts";
import { sentencesOf } from "#app/domain/coach/create-coach.ts";
import type { TextKind } from "#app/domain/coach/labels.ts";
import { ENGLISH_EXCEPTIONS, ENGLISH_RULES } from "#app/domain/coach/rules/en/table.ts";

const file = new URL("../../app/domain/coach/analysis/en/who.yaml", import.meta.url);
const en = readWho(parse(readFileSync(file, "utf8")));
const nobody = { names: new Set<string>(), roles: new Set<string>(), teams: new Set<string>() };

/** Rules that speak about a line, exceptions applied, each with the words it points at. */
export function englishRulesSaying(line: string, kind: TextKind): Readonly<Record<string, string>> {
  const found = sentencesOf(line, "en", { who: { en, ja: nobody } }).flatMap((sentence) =>
    ENGLISH_RULES.filter((rule) => rule.kind === kind).flatMap((rule) => {
      const span = rule.find(sentence);
      const silent =
        span === null ||
        ENGLISH_EXCEPTIONS.some(
          (each) => each.kind === kind && each.labels.includes(rule.label) && each.holds(sentence, span),
        );
      return silent ? [] : [[rule.name, line.slice(span.start, span.end)] as const];
    }),
  );
  return Object.fromEntries(found);
}
