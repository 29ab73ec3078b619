import fc from "fast-check";
import { expect, it } from "vitest";
import { moveMarks, pieces } from "./marks.ts";

const marked = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { id: words, start, end: start + words.length };
};
const wordsAt = (text: string, marks: ReturnType<typeof moveMarks>) =>
  marks.map(({ start, end }) => text.slice(start, end));

it("marks before a change stay, marks behind it move along, and those it touched are gone", () => {
  const before = "She should have looked. It was careless. They forgot.";
  const marks = [marked(before, "should have"), marked(before, "careless"), marked(before, "forgot")];
  const after = "She should have looked. It was a careful act. They forgot.";
  expect(wordsAt(after, moveMarks(before, after, marks))).toEqual(["should have", "forgot"]);
});

it("wherever something is typed in or taken out, a mark that is left stands on its own words", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.nat(40),
      fc.nat(10),
      fc.nat(40),
      fc.nat(10),
      fc.string({ maxLength: 5 }),
      (before, start, length, at, gone, typed) => {
        const mark = {
          id: "a",
          start: Math.min(start, before.length),
          end: Math.min(start + length, before.length),
        };
        const after = before.slice(0, at) + typed + before.slice(at + gone);
        for (const moved of moveMarks(before, after, [mark]))
          expect(after.slice(moved.start, moved.end)).toBe(before.slice(mark.start, mark.end));
      },
    ),
  );
});

it("a text in pieces is the whole text again, however the marks overlap", () => {
  const span = fc.record({ id: fc.constant("a"), start: fc.nat(30), end: fc.nat(30) });
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(span), (text, marks) => {
      expect(
        pieces(text, marks)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
  expect(pieces("It was careless", [{ id: "a", start: 7, end: 15 }])).toEqual([
    { text: "It was ", marked: false },
    { text: "careless", marked: true },
  ]);
});
