import fc from "fast-check";
import { expect, it } from "vitest";
import { lineDiff } from "./line-diff.ts";

const split = (text: string) => text.split("\n");

it("a changed line is taken away and put in, its neighbours stay", () => {
  expect(lineDiff(split("a\nb\nc"), split("a\nB\nc"))).toEqual([
    { kind: "same", text: "a" },
    { kind: "removed", text: "b" },
    { kind: "added", text: "B" },
    { kind: "same", text: "c" },
  ]);
});

it("what stayed far from a change is left out", () => {
  const long = Array.from({ length: 20 }, (_, line) => `line ${line}`);
  const lines = lineDiff(long, [...long, "new"]);
  expect(lines.map((line) => line.kind)).toEqual(["gap", "same", "same", "added"]);
});

it("equal texts show no change", () => {
  expect(lineDiff(["a"], ["a"]).every((line) => line.kind === "same")).toBe(true);
});

it("every line put in or taken away stands in the texts", () => {
  const texts = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const lines = lineDiff(before, after);
      const removed = lines.filter((line) => line.kind === "removed").length;
      const added = lines.filter((line) => line.kind === "added").length;
      expect(before.length - removed).toBe(after.length - added);
    }),
  );
});
