import { expect, it } from "vitest";
import { EXCEPTIONS, RULES } from "#app/domain/coach/rules/table.ts";
import { ruleWords } from "./rule-words.ts";

it("every built-in rule and exception has its own words in both languages (app/i18n/*/coach-rules.ts)", () => {
  const names = [...RULES, ...EXCEPTIONS].map(({ name }) => name);
  expect(names.filter((name) => ruleWords(name, "en") === null)).toEqual([]);
  for (const locale of ["en", "ja"] as const)
    expect(new Set(names.map((name) => ruleWords(name, locale))).size).toBe(names.length);
});

it("a name that has no words gets none", () => {
  expect(ruleWords("point-and-call", "en")).toBeNull();
});
