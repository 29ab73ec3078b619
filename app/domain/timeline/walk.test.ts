import { expect, test } from "vitest";
import { timelineEvent } from "#test/factories.ts";
import { byDay } from "./by-day.ts";
import { walkAt } from "./walk.ts";

const first = timelineEvent({ id: "first", at: "2026-11-20T14:00:00.000Z", knownThen: "nothing yet" });
const second = timelineEvent({ id: "second", at: "2026-11-20T15:30:00.000Z" });
const third = timelineEvent({ id: "third", at: "2026-11-20T16:00:00.000Z" });
const undated = timelineEvent({ id: "undated", at: null });
const ALL = [first, second, third, undated];

test("the walkthrough opens at the first event nobody wrote anything about", () => {
  expect(walkAt(ALL, null)).toMatchObject({
    event: { id: "second" },
    position: 2,
    previousId: "first",
    nextId: "third",
    walked: 1,
  });
});

test("it goes to the event asked for, and leaves out those without a time", () => {
  const stop = walkAt(ALL, "third");
  expect([stop?.event.id, stop?.nextId, stop?.stops.length]).toEqual(["third", null, 3]);
  expect(walkAt(ALL, "undated")?.event.id).toBe("second");
  expect(walkAt([undated], null)).toBeNull();
});

test("an event folded into another is no stop; a hidden one is: its writers know it", () => {
  const merged = timelineEvent({ id: "merged", at: second.at, hidden: true, mergedInto: "second" });
  const hidden = timelineEvent({ id: "hidden", at: third.at, hidden: true });
  expect(walkAt([first, second, merged, hidden], null)?.stops.map(({ id }) => id)).toEqual([
    "first",
    "second",
    "hidden",
  ]);
});

test("the next event without notes is looked for onward, then from the start; none when all have notes", () => {
  expect(walkAt(ALL, "second")?.openId).toBe("third");
  expect(walkAt(ALL, "third")?.openId).toBe("second");
  expect(walkAt([first], "first")?.openId).toBeNull();
});

test("what was known so far comes from earlier events in order, and leaves hindsight out", () => {
  const learned = { learnedLater: "It was the certificate." };
  const early = timelineEvent({ ...first, ...learned, learnedAt: "2026-11-20T15:00:00.000Z" });
  const late = timelineEvent({ ...second, ...learned, learnedAt: "2026-11-21T01:00:00.000Z" });
  expect(walkAt([early, late, third], "third")?.soFar).toEqual([
    expect.objectContaining({ id: "first", knownThen: "nothing yet", learned: "It was the certificate." }),
  ]);
  expect(walkAt([early, late, third], "first")?.soFar).toEqual([]);
});

test("events stand under the day of the zone the timeline is told in, those without a time apart", () => {
  const tokyo = byDay(ALL, "Asia/Tokyo");
  expect(tokyo.undated).toEqual([undated]);
  expect(tokyo.days.map(({ day, events }) => [day, events.length])).toEqual([
    ["2026-11-20", 1],
    ["2026-11-21", 2],
  ]);
  expect(byDay(ALL, "UTC").days).toHaveLength(1);
});
