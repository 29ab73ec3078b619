import { expect, it } from "vitest";
import { normaliseName, normaliseTagPath, tagAncestry } from "./tag-path.ts";

it.each([
  [" Cause / Certificate/Expiry ", "cause/certificate/expiry"],
  ["原因/証明書/期限切れ", "原因/証明書/期限切れ"],
  ["ＤＢ", "db"],
  ["", null],
  ["a//b", null],
  ["/a", null],
  ["a/b/c/d/e/f/g", null],
  ["<script>", null],
  ["__proto__", null],
])("%j as a tag is %j", (typed, path) => expect(normaliseTagPath(typed)).toBe(path));

it("each part of a tag is a node of the tree", () =>
  expect(tagAncestry("a/b/c")).toEqual(["a", "a/b", "a/b/c"]));

it("a name is trimmed and single-spaced, or none", () => {
  expect(normaliseName("  Checkout   API ")).toBe("Checkout API");
  expect(normaliseName("   ")).toBeNull();
  expect(normaliseName("x".repeat(81))).toBeNull();
});
