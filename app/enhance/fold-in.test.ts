import fc from "fast-check";
import { expect, test } from "vitest";
import { caretAfter, foldIn } from "./fold-in.ts";

function applied(sent: string, now: string, merged: string): string | null {
  const place = foldIn(sent, now, merged);
  return place && now.slice(0, place.from) + place.text + now.slice(place.to);
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
  fc.assert(
    fc.property(fc.string(), fc.string(), (sent, now) => {
      const place = foldIn(sent, now, sent);
      return place !== null && place.from === place.to && place.text === "";
    }),
  );
});

test("the caret stays where one was typing when a line above it changes", () => {
  const place = { from: 0, to: 4, text: "one more\n" };
  expect(caretAfter(9, place)).toBe(14);
  expect(caretAfter(0, place)).toBe(0);
  expect(caretAfter(2, place)).toBe(2);
});
