import fc from "fast-check";
import { expect, it } from "vitest";
import { passagesOf } from "./own-words.ts";

const spans = (text: string, wraps = true) =>
  passagesOf(text.split("\n"), wraps).map(({ from, to }) => [from, to]);

it("a long line that ends within a sentence goes on in the next, small letters first", () => {
  const wrapped =
    "The restore had last been exercised in October, on the previous\nstorage generation, and took six hours.";
  expect(spans(wrapped)).toEqual([[0, 2]]);
  expect(spans(wrapped, false)).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

it.each([
  "The restore had last been exercised in October, on the old generation.\nstorage was full.",
  "Short line\nand another",
  "The restore had last been exercised in October, on the previous generation\n- and a list",
  "The restore had last been exercised in October, on the previous generation\nThe next.",
  "# The restore had last been exercised in October, on the previous generation\nof storage",
])("lines that stand for themselves do not: %s", (text) => {
  expect(spans(text)).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

it("every line is in one passage, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 90 })), fc.boolean(), (lines, wraps) => {
      const passages = passagesOf(lines, wraps);
      expect(passages.map(({ from }) => from)).toEqual(
        [0, ...passages.map(({ to }) => to)].slice(0, passages.length),
      );
      expect(passages.at(-1)?.to ?? 0).toBe(lines.length);
    }),
  );
});
