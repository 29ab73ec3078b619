import fc from "fast-check";
import { expect, it } from "vitest";
import { withoutMarkup } from "./without-markup.ts";

it.each([
  ["The pool is <strong>full</strong>.<br />We make it larger.", "The pool is full.\nWe make it larger."],
  ["<p>one</p><p class='x'>two</p>", "one\ntwo\n"],
  ["see [the runbook](https://wiki.example.com/r)", "see the runbook"],
  ["**Firing**\n# Title", "Firing\nTitle"],
  ["%%%\nslow\n%%%", "\nslow\n"],
  ["a &lt; b &amp;&amp; c &#39;d&#39; &#x2014; &unknown;", "a < b && c 'd' — &unknown;"],
  ["1 < 2 and 3 > 2, snake_case_stays, 2 * 3 * 4", "1 < 2 and 3 > 2, snake_case_stays, 2 * 3 * 4"],
])("of %j the words stay", (marked, words) => expect(withoutMarkup(marked)).toBe(words));

it("never throws, and never grows much", () => {
  const hostile = fc.array(fc.constantFrom("<", "[", "](", ")", "**", "&#", ";", "9", "a", "\n"), {
    maxLength: 400,
  });
  fc.assert(
    fc.property(hostile, fc.string(), (signs, text) => {
      expect(withoutMarkup(signs.join("")).length).toBeLessThanOrEqual(signs.join("").length);
      withoutMarkup(text);
    }),
  );
  expect(withoutMarkup("<a".repeat(100_000)).length).toBeLessThanOrEqual(20_000);
});
