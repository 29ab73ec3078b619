import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeText } from "./merge-text.ts";

describe("merging two texts that began from one", () => {
  it.each([
    ["different paragraphs both win", "a\n\nb\n\nc", "A\n\nb\n\nc", "a\n\nb\n\nC", "A\n\nb\n\nC"],
    ["neighbouring lines both win", "a\nb", "A\nb", "a\nB", "A\nB"],
    ["a line added after a changed last line", "a\nb", "a\nB", "a\nb\nc", "a\nB\nc"],
    ["a deletion beside a change", "a\nb\nc", "b\nc", "a\nB\nc", "B\nc"],
    ["the same change on both sides", "a", "b", "b", "b"],
  ])("%s", (_title, base, theirs, yours, expected) => {
    expect(mergeText(base, theirs, yours)).toEqual({ value: expected, clean: true });
  });

  it.each([
    ["the same line", "a", "b", "c", "b\nc"],
    ["two additions at one place", "a\nz", "a\nb\nz", "a\nc\nz", "a\nb\nc\nz"],
    ["a change inside a deletion", "a\nb\nc", "", "a\nB\nc", "\na\nB\nc"],
  ])("%s is a conflict that holds both texts", (_title, base, theirs, yours, expected) => {
    expect(mergeText(base, theirs, yours)).toEqual({ value: expected, clean: false });
  });

  const text = fc
    .array(fc.constantFrom("a", "b", "c", "d", ""), { maxLength: 8 })
    .map((lines) => lines.join("\n"));

  it("what only one side changed is taken whole", () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(mergeText(base, changed, base)).toEqual({ value: changed, clean: true });
        expect(mergeText(base, base, changed)).toEqual({ value: changed, clean: true });
      }),
    );
  });

  it("no line either side added is ever lost", () => {
    fc.assert(
      fc.property(text, text, text, (base, theirs, yours) => {
        const merged = new Set(mergeText(base, `${theirs}\ntheirs`, `yours\n${yours}`).value.split("\n"));
        expect(merged.has("theirs") && merged.has("yours")).toBe(true);
      }),
    );
  });
});
