import fc from "fast-check";
import { expect, it } from "vitest";
import { splitText } from "./split-text.ts";

it.each([
  ["error rate rises\npaged\nanswered", "error rate rises", "paged\nanswered"],
  ["Rolled back. It got better.", "Rolled back.", "It got better."],
  ["ロールバックした。復旧した。", "ロールバックした。", "復旧した。"],
  ["\nfirst\nsecond", "first", "second"],
  ["Version 1.2.3 is out. All fine", "Version 1.2.3 is out.", "All fine"],
])("%j is told as two", (text, stays, becomes) => {
  expect(splitText(text.trim())).toEqual({ stays, becomes });
});

it.each(["", "error rate rises", "Rolled back.", "復旧した。"])("%j is a single one", (text) => {
  expect(splitText(text)).toBeNull();
});

it("nothing but blanks is lost between the two", () => {
  const bare = (text: string) => text.replace(/\s/g, "");
  fc.assert(
    fc.property(fc.string(), (text) => {
      const split = splitText(text);
      if (split) expect(bare(split.stays + split.becomes)).toBe(bare(text));
    }),
  );
});
