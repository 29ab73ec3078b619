import { describe, expect, it } from "vitest";
import { englishRulesSaying } from "#test/coach/english-rules-saying.ts";
import { ENGLISH_RULES } from "./table.ts";

/** As for prose. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  [
    "en-be-careful",
    "Be more careful with the valves.",
    "Be more careful",
    "Careful mode becomes the default.",
  ],
  [
    "en-remind-people",
    "Remind all operators of the limit.",
    "Remind all operators",
    "The bot reminds operators of the limit.",
  ],
  [
    "en-people-will-mind",
    "Make sure everybody knows the limit.",
    "Make sure everybody knows",
    "Make sure that the limit holds at 3 bar.",
  ],
  [
    "en-second-person-checks",
    "A second engineer reads every statement.",
    "A second engineer reads",
    "A second replica serves reads.",
  ],
  [
    "en-approval-by-people",
    "No change without a manager's approval.",
    "without a manager's approval",
    "Remove the second approval step.",
  ],
  ["en-train-people", "Hold a workshop for the operators.", "workshop for", "Retrain the fraud classifier."],
  ["en-vague-verb", "Improve monitoring.", "Improve", "Improve p95 to 40 ms."],
];

const rules = ENGLISH_RULES.filter((rule) => rule.kind === "action").map(({ name }) => name);

describe("English rules for action", () => {
  it.each(CASES)("%s speaks and points at the words", (rule, blames, words) => {
    expect(englishRulesSaying(blames, "action")).toMatchObject({ [rule]: words });
  });

  it.each(CASES)("%s is silent about the neighbour", (rule, _blames, _words, neighbour) => {
    expect(englishRulesSaying(neighbour, "action")).not.toHaveProperty([rule]);
  });

  it("have a fixture each", () => {
    expect([...rules].sort()).toEqual(CASES.map(([name]) => name).sort());
  });
});
