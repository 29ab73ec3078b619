import { describe, expect, test } from "vitest";
import { parseLines } from "./parse-lines.ts";

const tokyo = { zone: "Asia/Tokyo", day: null };

function read(source: string, options = {}) {
  return parseLines(source, { ...tokyo, ...options });
}

function one(source: string, options = {}) {
  const row = read(source, { day: "2026-11-20", ...options })[0];
  return `${row?.at ?? row?.problem} ${row?.text}`;
}

describe("a dated line is read in", () => {
  const at = "2026-11-20T01:04:00.000Z checkout answers 500";
  test.each([
    "2026-11-20 10:04 JST checkout answers 500",
    "2026-11-20 10:04 checkout answers 500",
    "2026/11/20 10:04 checkout answers 500",
    "2026.11.20 10:04 checkout answers 500",
    "2026-11-20T10:04+09:00 checkout answers 500",
    "2026-11-20T10:04:00.000+0900 checkout answers 500",
    "2026-11-20T10:04:00+09:00[Asia/Tokyo] checkout answers 500",
    "2026-11-20T01:04:00Z checkout answers 500",
    "2026-11-20 01:04 UTC checkout answers 500",
    "2026-11-20 01:04 (GMT) checkout answers 500",
    "2026-11-20 10:04 UTC+9 checkout answers 500",
    "2026-11-20 10:04 GMT+09:00 checkout answers 500",
    "2026-11-20 10:04 Asia/Tokyo checkout answers 500",
    "2026-11-19 20:04 EST checkout answers 500",
    "2026-11-20 06:34 IST checkout answers 500",
    "2026年11月20日 10時04分 checkout answers 500",
    "2026年11月20日(金) 10時4分 checkout answers 500",
    "２０２６年１１月２０日　１０：０４　checkout answers 500",
    "2026年11月20日 午前10:04 checkout answers 500",
    "2026-11-20 10:04 AM checkout answers 500",
    "2026-11-20 (Fri) 10:04 checkout answers 500",
    "Fri, 20 Nov 2026 10:04:00 +0900 checkout answers 500",
    "Nov 20, 2026 10:04 checkout answers 500",
    "11/20 10:04 checkout answers 500",
    "| ~2026-11-20 10:04 | checkout answers 500 |",
    "2026-11-20.10:04:00 checkout answers 500",
    "11月20日 10:04 checkout answers 500",
    "11/20/2026 10:04 checkout answers 500",
    "20.11.2026 10:04 checkout answers 500",
    "[2026-11-20 10:04:00 JST] checkout answers 500",
    "【2026/11/20 10:04】checkout answers 500",
    "**2026-11-20 10:04** checkout answers 500",
    "- 2026-11-20 10:04 - checkout answers 500",
    "- [ ] 2026-11-20 10:04: checkout answers 500",
    "| 2026-11-20 | 10:04 | checkout answers 500 |",
    "\uFEFF2026-11-20 10:04 checkout answers 500",
  ])("%s", (line) => expect(one(line)).toBe(at));
});

describe("a bare time takes the day of the line above, in", () => {
  test.each([
    ["10:04 x", "01:04:00.000"],
    ["[10:04] x", "01:04:00.000"],
    ["[10:04:31] x", "01:04:31.000"],
    ["10:04:31.123456 x", "01:04:31.123"],
    ["10:04:31,123 x", "01:04:31.123"],
    ["10:04 - x", "01:04:00.000"],
    ["10:04 — x", "01:04:00.000"],
    ["10:04：x", "01:04:00.000"],
    ["・10:04 x", "01:04:00.000"],
    ["3. 10:04 x", "01:04:00.000"],
    ["> * `10:04` x", "01:04:00.000"],
    ["| 10:04 | x |", "01:04:00.000"],
    ["10時4分 x", "01:04:00.000"],
    ["10時半頃 x", "01:30:00.000"],
    ["約10:04 x", "01:04:00.000"],
    ["午後3:04 x", "06:04:00.000"],
    ["3:04pm x", "06:04:00.000"],
    ["3 p.m. x", "06:00:00.000"],
    ["正午 12:00 PM x", null],
    ["12:30 PM x", "03:30:00.000"],
    ["午後0:30 x", "03:30:00.000"],
    ["10:04+0900 x", "01:04:00.000"],
    ["01:04Z x", "01:04:00.000"],
  ])("%s", (line, time) => {
    const row = read(`2026-11-20 09:00 start\n${line}`)[1];
    expect(row?.at ?? null).toBe(time === null ? null : `2026-11-20T${time}Z`);
    expect(row?.text).toBe(time === null ? line : "x");
  });
});

test("a range keeps its end in the text", () => {
  expect(one("10:04-10:12 retries")).toBe("2026-11-20T01:04:00.000Z -10:12 retries");
  expect(one("10:04-10:30 retries")).toBe("2026-11-20T01:04:00.000Z -10:30 retries");
  expect(one("10:04 - 10:12 retries")).toBe("2026-11-20T01:04:00.000Z 10:12 retries");
  expect(one("2026-11-20 10:04 - 10:12 CET retries")).toBe("2026-11-20T09:04:00.000Z 10:12 CET retries");
  expect(one("2026-11-20T10:04:00-05:00 retries")).toBe("2026-11-20T15:04:00.000Z retries");
});

test("a word that only starts like a zone or a half of the day stays text", () => {
  const rows = read(
    "2026-11-20 10:04 pm2 restarted\n10:05 ESTABLISHED again\n10:06 Z-Wave back\n10:07 Payments/API down",
  );
  expect(rows.map((row) => row.text)).toEqual([
    "pm2 restarted",
    "ESTABLISHED again",
    "Z-Wave back",
    "Payments/API down",
  ]);
  expect(rows.map((row) => row.at?.slice(11, 16))).toEqual(["01:04", "01:05", "01:06", "01:07"]);
});
