import fc from "fast-check";
import { expect, test } from "vitest";
import type { Group } from "./query-plan.ts";
import { markerOf, snippetOf } from "./snippet.ts";

function asked(...words: readonly (readonly string[])[]) {
  const groups = words.map((tokens, run): Group => {
    const form = { tokens, weight: 1, documents: 1 };
    return { typed: tokens.join(""), script: "latin", forms: [form], worth: 1, documents: 1, rarity: 1, run };
  });
  return markerOf(groups);
}

const text = (plain: string, ...words: readonly (readonly string[])[]) =>
  snippetOf(plain, asked(...words))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join("");

test("what was asked for is marked, whole words only, whatever their capitals", () => {
  expect(text("Nodes and a node, anode", ["node"])).toBe("Nodes and a [node], anode");
});

test("pairs of characters that touch are one mark, with the long mark inside", () => {
  expect(text("夜間の障害対応です", ["障害"], ["害対"], ["対応"])).toBe("夜間の[障害対応]です");
  expect(text("サーバーが停止", ["サバ"])).toBe("[サーバー]が停止");
});

test("the passage that holds most of the question is shown, not the first", () => {
  const plain = `disk here. ${"filler words go on. ".repeat(40)} the disk was full of snapshots. ${"and on. ".repeat(40)}`;
  const shown = text(plain, ["disk"], ["full"], ["snapshots"]);
  expect(shown).toContain("[disk] was [full] of [snapshots]");
  expect(shown).toMatch(/^….*…$/);
});

test("without a match the beginning is shown", () => {
  expect(text("Nothing of it", ["zebra"])).toBe("Nothing of it");
});

test("any text gives a short snippet of itself without broken characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), (plain) => {
      const shown = snippetOf(plain, asked(["a"], ["障害"]));
      const joined = shown.map((part) => part.text).join("");
      expect(joined.length).toBeLessThanOrEqual(190);
      expect(joined).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
