import fc from "fast-check";
import { expect, test } from "vitest";
import { caretAfter, foldIn } from "./fold-in.ts";

function applied(seen: string, now: string, theirs: string): string | null {
  const places = foldIn(seen, now, theirs);
  if (!places) return null;
  return [...places]
    .reverse()
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), now);
}

test("somebody else's line appears above the one being typed", () => {
  expect(applied("one\ntwo\n", "one\ntwo and a half\n", "ONE\ntwo\n")).toBe("ONE\ntwo and a half\n");
});

test("somebody else's line appears below the one being typed, moved by what was typed", () => {
  expect(applied("one\ntwo\n", "one and a half\ntwo\n", "one\nTWO\n")).toBe("one and a half\nTWO\n");
});

test("a change of the words being typed is left to the server", () => {
  expect(applied("one", "only", "ore")).toBeNull();
});

test("when nothing was typed since, the field shows exactly what the server has", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (sent, merged) => applied(sent, sent, merged) === merged));
});

test("when nobody else wrote, nothing typed since is touched", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (seen, now) => foldIn(seen, now, seen)?.length === 0));
});

test("several lines of others go around the one being typed", () => {
  expect(applied("a\nb\nc\nd\n", "a\nb!\nc\nd\n", "A\nb\nc\nD\ne\n")).toBe("A\nb!\nc\nD\ne\n");
});

const text = fc.array(fc.constantFrom(..."abcdefghij"), { maxLength: 8 }).map((lines) => lines.join("\n"));

test("whatever was folded, the lines of both are in it", () => {
  fc.assert(
    fc.property(text, text, text, (seen, now, theirs) => {
      const folded = applied(seen, now, theirs)?.split("\n");
      if (!folded) return true;
      const [was, mine, others] = [seen, now, theirs].map((each) => each.split("\n"));
      const written = [...(mine ?? []), ...(others ?? [])].filter((line) => !was?.includes(line));
      return written.every((line) => folded.includes(line));
    }),
    { numRuns: 5000 },
  );
});

test("the caret stays where one was typing when a line above it changes", () => {
  const place = { from: 0, to: 4, text: "one more\n" };
  expect(caretAfter(9, place)).toBe(14);
  expect(caretAfter(0, place)).toBe(0);
  expect(caretAfter(2, place)).toBe(2);
});
