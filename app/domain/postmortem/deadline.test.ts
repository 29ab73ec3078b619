import { expect, test } from "vitest";
import { clockReading, deadline, hoursToFile } from "./deadline.ts";

const startsAt = "2026-11-20T01:00:00.000Z";
const dueAt = "2026-11-21T01:00:00.000Z";

function openAt(now: string) {
  return clockReading({ startsAt, dueAt, publishedAt: null, now: new Date(now) });
}

test("a postmortem is due 24 hours after the incident was resolved", () => {
  expect(deadline({ startsAt, hours: hoursToFile("sev1") })).toBe(dueAt);
});

test("a severity can have its own hours", () => {
  expect(hoursToFile("sev4", { sev4: 72 })).toBe(72);
  expect(hoursToFile("sev1", { sev4: 72 })).toBe(24);
});

test("an incident that goes on has no deadline and a clock that shows nothing", () => {
  expect(deadline({ startsAt: null, hours: 24 })).toBeNull();
  expect(clockReading({ dueAt: null, publishedAt: null, now: new Date(dueAt) }).state).toBe("none");
});

test("the clock is calm until six hours are left", () => {
  expect(openAt("2026-11-20T18:59:59.999Z")).toMatchObject({ state: "calm", hours: 6 });
  expect(openAt("2026-11-20T19:00:00.000Z")).toMatchObject({ state: "soon", hours: 6, share: 0.75 });
});

test("hours are rounded down, so that the clock never promises time that is not there", () => {
  expect(openAt("2026-11-21T00:01:00.000Z")).toMatchObject({ state: "soon", hours: 0, minutes: 59 });
});

test("the postmortem is late once the due moment has passed", () => {
  expect(openAt(dueAt)).toMatchObject({ state: "soon", hours: 0, share: 1 });
  expect(openAt("2026-11-21T01:00:00.001Z").state).toBe("late");
  expect(openAt("2026-11-21T06:30:00.000Z")).toMatchObject({ state: "late", hours: 5, share: 1 });
});

test("a filed postmortem keeps the reading of the moment it was filed", () => {
  const now = new Date("2027-01-01T00:00:00.000Z");
  const inTime = clockReading({ startsAt, dueAt, publishedAt: "2026-11-20T13:00:00.000Z", now });
  expect(inTime).toMatchObject({ state: "filed-in-time", hours: 12, share: 0.5 });
  expect(clockReading({ startsAt, dueAt, publishedAt: dueAt, now }).state).toBe("filed-in-time");
  const late = clockReading({ startsAt, dueAt, publishedAt: "2026-11-21T03:59:00.000Z", now });
  expect(late).toMatchObject({ state: "filed-late", hours: 2, share: 1 });
});

test("the share stays between nothing and all, even when the clock starts in the future", () => {
  expect(openAt("2026-11-19T00:00:00.000Z").share).toBe(0);
  expect(clockReading({ startsAt: dueAt, dueAt, publishedAt: null, now: new Date(startsAt) }).share).toBe(1);
});
