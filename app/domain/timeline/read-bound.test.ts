import { expect, test } from "vitest";
import { readBound } from "./read-bound.ts";

const from = (text: string, zone = "Asia/Tokyo") => readBound(text, zone, "from");
const to = (text: string, zone = "Asia/Tokyo") => readBound(text, zone, "to");

test("an instant with an offset is itself, whatever the zone", () => {
  expect([from("2026-11-20T10:04+09:00"), to("2026-11-20T10:04:05Z")]).toEqual([
    "2026-11-20T01:04:00.000Z",
    "2026-11-20T10:04:05.000Z",
  ]);
});

test("a time without an offset is one of the zone's clocks", () => {
  expect([from("2026-11-20 10:04"), to("2026-11-20T10:04:30")]).toEqual([
    "2026-11-20T01:04:00.000Z",
    "2026-11-20T01:04:30.000Z",
  ]);
});

test("a date alone is all of that day, 23 hours where the clocks jump, and without midnight where they jump then", () => {
  expect([from("2026-11-20"), to("2026-11-20")]).toEqual([
    "2026-11-19T15:00:00.000Z",
    "2026-11-20T14:59:59.999Z",
  ]);
  expect([from("2026-03-08", "America/New_York"), to("2026-03-08", "America/New_York")]).toEqual([
    "2026-03-08T05:00:00.000Z",
    "2026-03-09T03:59:59.999Z",
  ]);
  expect(from("2018-11-04", "America/Sao_Paulo")).toBe("2018-11-04T03:00:00.000Z");
});

test.each([
  "",
  "yesterday",
  "2026-02-30",
  "22025-03-18",
  "2026-11-20 25:00",
  "10:04",
  "2026-11-20 10:04 and more",
])("%j is no time", (text) => expect([from(text), to(text)]).toEqual([null, null]));

test("a time the clocks jumped over, or showed twice, is not guessed at", () => {
  expect(from("2026-03-08 02:30", "America/New_York")).toBeNull();
  expect(from("2026-11-01 01:30", "America/New_York")).toBeNull();
});
