import fc from "fast-check";
import { expect, test } from "vitest";
import { exactTime } from "./typed-time.ts";
import { formatInZone, instantIn, isOffset, isRealDate, isTimeZone, isZone, localIn } from "./zones.ts";

function local(text: string) {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return { year, month, day, hour, minute, second: 0, millisecond: 0 };
}

test("a wall-clock time is read in its zone", () => {
  expect(instantIn("Asia/Tokyo", local("2026-11-20 10:04")).at).toBe("2026-11-20T01:04:00.000Z");
  expect(instantIn("+05:30", local("2026-11-20 10:04")).at).toBe("2026-11-20T04:34:00.000Z");
  expect(instantIn("America/New_York", local("2026-07-01 09:00")).at).toBe("2026-07-01T13:00:00.000Z");
});

test("a time the clocks jumped over has no instant", () => {
  expect(instantIn("America/New_York", local("2026-03-08 02:30"))).toMatchObject({
    at: null,
    problem: "gap",
  });
  expect(instantIn("Pacific/Apia", local("2011-12-30 12:00"))).toMatchObject({ at: null, problem: "gap" });
});

test("what may be meant by a time in a gap or an overlap is told, the earlier one first", () => {
  const shown = (zone: string, text: string) =>
    instantIn(zone, local(text)).choices.map((at) => exactTime(at, zone));
  expect(shown("America/New_York", "2026-03-08 02:30")).toEqual([
    "2026-03-08 01:30 -05:00",
    "2026-03-08 03:30 -04:00",
  ]);
  expect(shown("America/New_York", "2026-11-01 01:30")).toEqual([
    "2026-11-01 01:30 -04:00",
    "2026-11-01 01:30 -05:00",
  ]);
  expect(shown("Australia/Lord_Howe", "2026-10-04 02:15")).toEqual([
    "2026-10-04 01:45 +10:30",
    "2026-10-04 02:45 +11:00",
  ]);
  expect(shown("Australia/Lord_Howe", "2026-04-05 01:45")).toEqual([
    "2026-04-05 01:45 +11:00",
    "2026-04-05 01:45 +10:30",
  ]);
  expect(shown("Asia/Kathmandu", "2026-11-01 01:30")).toEqual([]);
});

test("a time that came twice is the first of the two, and says so", () => {
  expect(instantIn("America/New_York", local("2026-11-01 01:30"))).toMatchObject({
    at: "2026-11-01T05:30:00.000Z",
    problem: "overlap",
  });
});

test("a zone that moves by half an hour is read right", () => {
  expect(instantIn("Australia/Lord_Howe", local("2026-10-04 02:15")).problem).toBe("gap");
  expect(instantIn("Australia/Lord_Howe", local("2026-10-04 02:45")).at).toBe("2026-10-03T15:45:00.000Z");
});

test("in every zone, what a clock shows leads back to the instant, or to its twin", () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
  const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2050, 0) / 60_000 });
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const { at, problem } = instantIn(zone, localIn(zone, minute * 60_000));
      expect(at).not.toBeNull();
      if (problem === null) expect(Date.parse(at ?? "")).toBe(minute * 60_000);
      else expect(Date.parse(at ?? "")).toBeLessThanOrEqual(minute * 60_000);
    }),
    { numRuns: 300 },
  );
});

test("a zone nobody has is refused without a fuss", () => {
  for (const name of ["Asia/Tokyo", "UTC", "Etc/GMT-9"]) expect(isTimeZone(name)).toBe(true);
  const nonsense = [
    "",
    "Mars/Olympus",
    "__proto__",
    "constructor",
    "+09:00",
    "Asia/Tokyo\0",
    "a".repeat(9e4),
    null,
    9,
  ];
  for (const name of nonsense) expect(isTimeZone(name)).toBe(false);
  expect(isZone("+09:00")).toBe(true);
  for (const name of ["+15:00", "-12:30", "+09:61", "+09:07", "09:00"]) expect(isOffset(name)).toBe(false);
});

test("an offset is shown like a zone", () => {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" } as const;
  expect(formatInZone("2026-11-20T01:04:00.000Z", "+09:00", "en", options)).toBe("10:04 UTC+09:00");
  expect(formatInZone("2026-11-20T01:04:00.000Z", "Asia/Tokyo", "en", options)).toBe("10:04 GMT+9");
});

test("a day the calendar does not have is no date", () => {
  expect(isRealDate(2028, 2, 29)).toBe(true);
  for (const [year, month, day] of [
    [2026, 2, 30],
    [2026, 13, 1],
    [2026, 0, 1],
    [22025, 3, 18],
    [206, 1, 1],
  ] as const)
    expect(isRealDate(year, month, day)).toBe(false);
});
