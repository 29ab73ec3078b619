import { describe, expect, it } from "vitest";
import type { Finding, StrengthReason } from "#app/domain/coach/finding.ts";
import { LABELS } from "#app/domain/coach/labels.ts";
import { HINTS } from "#app/domain/coach/words/hint-kind.ts";
import { coachWords, strengthWords } from "./coach-words.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LINE = "The outage happened because Olga clicked the wrong namespace.";

function finding(more: Partial<Finding> = {}): Finding {
  return {
    id: "f",
    label: "person-as-cause",
    start: 0,
    end: LINE.length,
    rule: "any",
    because: [LINE],
    ...more,
  };
}

describe("coachWords", () => {
  it("has for each label, and each hint of it, its own words in both languages", () => {
    for (const label of [...LABELS.prose, ...LABELS.action]) {
      const kinds = HINTS[label].map(([kind]) => kind).sort();
      for (const messages of [en, ja]) {
        expect(Object.keys(messages.coach.hint[label]).sort()).toEqual(kinds);
        const hints = Object.values(messages.coach.hint[label]);
        expect(new Set(hints).size).toBe(hints.length);
      }
    }
  });

  it("speaks the reader's language whatever the text's", () => {
    const english = coachWords(finding(), { line: LINE, locale: "en" });
    const japanese = coachWords(finding(), { line: LINE, locale: "ja" });
    expect(english).toEqual({
      label: "A person as the cause",
      message: "A person stands here as the cause.",
      why: expect.stringContaining("fundamental attribution error"),
      hint: expect.stringContaining("What in the tool, the screen or the hand-over made this possible?"),
    });
    expect(japanese.hint).toContain("「確認なしで本番を選べる画面だった」");
    for (const text of Object.values(japanese)) expect(text).toMatch(JAPANESE);
    for (const text of Object.values(english)) expect(text).not.toMatch(JAPANESE);
  });

  it("lets a team's own words stand before its own, one by one", () => {
    const own = { message: { en: "Ours.", ja: "私たちの言葉。" } };
    const told = coachWords(finding({ own }), { line: LINE, locale: "ja" });
    expect(told.message).toBe("私たちの言葉。");
    expect(told.hint).toContain("道具や画面");
  });

  it("tells what a team has softened with a quieter word", () => {
    const told = coachWords(finding({ soft: true }), { line: LINE, locale: "en" });
    expect(told.message).toBe("Perhaps: A person stands here as the cause.");
  });

  it("never scolds, nor speaks of who wrote it", () => {
    const said = JSON.stringify(en.coach);
    expect(said).not.toMatch(
      /\b(you (should|must|failed|forgot)|wrong of you|don't|never (write|use)|please)\b/i,
    );
    expect(JSON.stringify(ja.coach)).not.toMatch(/してください。|べきです|禁止|いけません|だめ/);
  });
});

describe("strengthWords", () => {
  it("has a sentence for every reason", () => {
    const reasons = Object.keys(en.coach.strength) as StrengthReason[];
    expect(reasons).toHaveLength(14);
    for (const reason of reasons) {
      expect(strengthWords(reason, "en")).toMatch(/[.?]$/);
      expect(strengthWords(reason, "ja")).toMatch(/(す|せん|か)。$/);
    }
  });
});
