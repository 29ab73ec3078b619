import { expect, test } from "vitest";
import { formatDate, formatDateTime, formatDuration, formatTime, relativeTime, zoneName } from "./format.ts";

const tokyo = { locale: "ja", timeZone: "Asia/Tokyo" } as const;
const london = { locale: "en", timeZone: "Europe/London" } as const;
const at = "2026-11-20T01:04:31.000Z";

test("a Japanese reader sees weekday, zone and 24 hours", () => {
  expect(formatDateTime(tokyo, at)).toBe("2026年11月20日(金) 10:04 JST");
});

test("an English reader sees weekday, zone and 24 hours", () => {
  expect(formatDateTime(london, at)).toBe("Fri, 20 Nov 2026, 01:04 GMT");
});

test("midnight is 00:00, never 24:00", () => {
  expect(formatTime(tokyo, "2026-11-19T15:00:00.000Z")).toBe("00:00");
});

test("another zone can be asked for, an offset too", () => {
  expect(formatTime(london, at, { timeZone: "Asia/Tokyo", seconds: true })).toBe("10:04:31");
  expect(formatTime(london, at, { timeZone: "+05:30" })).toBe("06:34");
  expect(zoneName(london, at, "+05:30")).toBe("UTC+05:30");
});

test("a plain day is the same day for everybody", () => {
  const honolulu = { locale: "en", timeZone: "Pacific/Honolulu" } as const;
  expect(formatDate(honolulu, "2026-11-20")).toBe("Fri, 20 Nov 2026");
});

test("relative times are whole units, rounded towards now", () => {
  const now = new Date("2026-11-20T12:00:00.000Z");
  expect(relativeTime(london, "2026-11-20T08:10:00.000Z", now)).toBe("3 hours ago");
  expect(relativeTime(tokyo, "2026-11-22T12:00:00.000Z", now)).toBe("明後日");
});

test("durations name days, hours and minutes, and nothing that is zero", () => {
  expect(formatDuration(london, 80)).toBe("1 hr 20 mins");
  expect(formatDuration(tokyo, 80)).toBe("1時間20分");
  expect(formatDuration(tokyo, 0)).toBe("0分");
});
