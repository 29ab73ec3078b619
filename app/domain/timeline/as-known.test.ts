import { expect, it } from "vitest";
import { happenedLater, learnedAfter, momentsOf, readMoment } from "./as-known.ts";

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

it("there is a step for every instant something happened at, once, and one behind for the whole story", () => {
  const events = [{ at: LATER }, { at: NOON }, { at: null }, { at: NOON }];
  const all = [NOON, LATER];
  expect(momentsOf(events, null)).toEqual({ all, step: 2, earlier: null, later: null });
  expect(momentsOf(events, NOON)).toEqual({ all, step: 0, earlier: null, later: LATER });
  expect(momentsOf(events, LATER)).toEqual({ all, step: 1, earlier: NOON, later: null });
  expect(momentsOf(events, "2026-11-20T12:00:00.500Z")).toMatchObject({
    step: 0,
    earlier: NOON,
    later: LATER,
  });
  expect(momentsOf(events, "2026-11-19T00:00:00.000Z")).toMatchObject({
    step: 0,
    earlier: null,
    later: NOON,
  });
});
