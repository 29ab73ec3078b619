import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Label } from "../labels.ts";
import { STRENGTH_OF } from "./hierarchy.ts";
import { strengthOf } from "./strength.ts";

describe("strengthOf", () => {
  it.each<[Label, string]>([
    ["vigilance", "vigilance"],
    ["extra-check", "check"],
    ["training-only", "training"],
    ["vague", "vague"],
  ])("says weak where %s was found, whatever stands beside it", (label, reason) => {
    const text = "The API rejects it; and everybody takes care.";
    expect(strengthOf(text, "en", [{ label }])).toEqual({ strength: "weak", reason });
    expect(strengthOf("APIが拒否する。", "ja", [{ label }])).toEqual({ strength: "weak", reason });
  });

  it("takes the strongest of several parts", () => {
    expect(strengthOf("Document how to stop it; the tool refuses it.", "en", []).reason).toBe("forcing");
    expect(strengthOf("画面に表示する。既定をオフに変える。", "ja", []).reason).toBe("design");
  });

  it("takes code and quotations for what they are: other words than the writer's", () => {
    expect(strengthOf("Publish `reject --all --block`.", "en", []).reason).toBe("process");
    expect(strengthOf("「拒否」という語を公開する。", "ja", []).reason).toBe("process");
  });

  it("calls what it does not know a change of how people work", () => {
    expect(strengthOf("Sing on Tuesdays.", "en", [])).toEqual({ strength: "medium", reason: "process" });
    expect(strengthOf("", "ja", [])).toEqual({ strength: "medium", reason: "process" });
  });

  it("has an answer for anything", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.constantFrom("en", "ja"),
        (text, lang) => {
          const { strength, reason } = strengthOf(text, lang as "en" | "ja", []);
          expect(STRENGTH_OF[reason]).toBe(strength);
        },
      ),
    );
  });
});
