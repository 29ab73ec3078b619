import { expect, it } from "vitest";
import { happenedLater, learnedAfter, readMoment } from "./as-known.ts";

const NOON = "2026-11-20T12:00:00.000Z";
const LATER = "2026-11-20T12:00:01.000Z";

it("an event of the very moment is known, a second later it is not, and one without a time never is", () => {
  expect([NOON, LATER, null].map((at) => happenedLater({ at }, NOON))).toEqual([false, true, true]);
});

it("what was learned without saying when was learned afterwards", () => {
  expect([NOON, LATER, null].map((learnedAt) => learnedAfter({ learnedAt }, NOON))).toEqual([
    false,
    true,
    true,
  ]);
});

it.each([
  null,
  "",
  "yesterday",
  "2026-13-40T99:99:99Z",
  "2026-11-20",
  "2026-11-20T12:00:00+09:00",
])("%j is no moment to go back to", (text) => expect(readMoment(text)).toBeNull());

it("a moment is read to the millisecond", () => {
  expect(readMoment("2026-11-20T12:00:00Z")).toBe(NOON);
  expect(readMoment(LATER)).toBe(LATER);
});
