import fc from "fast-check";
import { expect, test } from "vitest";
import { dayIn, exactTime, readTypedTime, typedTime } from "./typed-time.ts";

test("a time is read in the zone of the incident, or in the one written behind it", () => {
  expect(readTypedTime("2026-11-20 10:04", "Asia/Tokyo")).toEqual({
    ok: true,
    at: "2026-11-20T01:04:00.000Z",
  });
  expect(readTypedTime(" 2026-11-20  10:04:31 UTC", "Asia/Tokyo")).toEqual({
    ok: true,
    at: "2026-11-20T10:04:31.000Z",
  });
  expect(readTypedTime("2026-11-20T10:04:00+09:00", "UTC")).toMatchObject({ at: "2026-11-20T01:04:00.000Z" });
});

test("a bare hour takes the day it is told, and is not understood without one", () => {
  expect(readTypedTime("10:04", "UTC", "2026-11-20")).toMatchObject({ at: "2026-11-20T10:04:00.000Z" });
  expect(readTypedTime("10:04", "UTC")).toMatchObject({ ok: false, problem: "dateTime" });
});

test("what is more than a time, or none, is not understood", () => {
  for (const text of [
    "",
    "yesterday",
    "2026-11-20",
    "2026-02-30 10:00",
    "2026-11-20 25:61",
    "2026-11-20 10:04 and so on",
  ])
    expect(readTypedTime(text, "UTC")).toMatchObject({ ok: false, problem: "dateTime" });
});

test("a time the clocks skipped is refused, and one that came twice asks for its offset", () => {
  expect(readTypedTime("2026-03-08 02:30", "America/New_York")).toMatchObject({ ok: false, problem: "gap" });
  expect(readTypedTime("2026-11-01 01:30", "America/New_York")).toMatchObject({
    ok: false,
    problem: "overlap",
  });
  expect(readTypedTime("2026-11-01 01:30 -05:00", "America/New_York")).toMatchObject({
    at: "2026-11-01T06:30:00.000Z",
  });
});

test("an exact time reads back as its instant, on either side of a clock change", () => {
  for (const zone of ["America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "+09:00"])
    for (const at of ["2026-11-01T05:30:00.000Z", "2026-11-01T06:30:00.000Z", "2026-04-04T14:45:00.000Z"])
      expect(readTypedTime(exactTime(at, zone), zone)).toEqual({ ok: true, at });
});

test("what is shown in a field reads back as the same instant", () => {
  const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
  fc.assert(
    fc.property(seconds, (value) => {
      const at = new Date(value * 1000).toISOString();
      expect(readTypedTime(typedTime(at, "Asia/Kolkata"), "Asia/Kolkata")).toEqual({ ok: true, at });
    }),
  );
});

test("the day is that of the zone", () => {
  expect(dayIn("2026-11-20T20:00:00.000Z", "Asia/Tokyo")).toBe("2026-11-21");
});
