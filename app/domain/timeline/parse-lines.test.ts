import fc from "fast-check";
import { expect, test } from "vitest";
import { parseLines } from "./parse-lines.ts";

const tokyo = { zone: "Asia/Tokyo", day: null };

function read(source: string, options = {}) {
  return parseLines(source, { ...tokyo, ...options });
}

function one(source: string, options = {}) {
  const row = read(source, { day: "2026-11-20", ...options })[0];
  return `${row?.at ?? row?.problem} ${row?.text}`;
}

test("a line that is only a date sets the day and is no event", () => {
  const rows = read("## 2026年11月20日(金)\n10:04 a\n\n**2026-11-22**\n09:00 b\n11/23\n09:00 c");
  expect(rows.map((row) => row.at?.slice(0, 16))).toEqual([
    "2026-11-20T01:04",
    "2026-11-22T00:00",
    "2026-11-23T00:00",
  ]);
});

test("after midnight a bare time belongs to the next day", () => {
  const rows = read("2026-11-20 23:58 a\n00:04 b\n00:01 added later\n09:00 c\n23:00 d\n01:00 e");
  expect(rows.map((row) => row.at)).toEqual([
    "2026-11-20T14:58:00.000Z",
    "2026-11-20T15:04:00.000Z",
    "2026-11-20T15:01:00.000Z",
    "2026-11-21T00:00:00.000Z",
    "2026-11-21T14:00:00.000Z",
    "2026-11-21T16:00:00.000Z",
  ]);
});

test("a date without a year takes the year nearest to the day in force", () => {
  const rows = read("2026-12-31 23:58 a\n1/1 00:04 b\n12/31 23:59 c");
  expect(rows.map((row) => row.at?.slice(0, 10))).toEqual(["2026-12-31", "2026-12-31", "2026-12-31"]);
  expect(read("1/1 00:04 b")[0]).toMatchObject({ at: null, problem: "no-time", atText: "1/1 00:04" });
});

test("bare times below a line with a zone are in that zone; a line with a date and no zone is in the incident's", () => {
  const rows = read("2026-11-20 01:04 UTC a\n01:06 b\n10:08 JST c\n2026-11-20 10:10 d");
  expect(rows.map((row) => row.at?.slice(11, 16))).toEqual(["01:04", "01:06", "01:08", "01:10"]);
  expect(rows.map((row) => row.zone)).toEqual(["UTC", "UTC", "Asia/Tokyo", "Asia/Tokyo"]);
});

test("a bare time in another zone takes the day it is there", () => {
  const rows = read("2026-11-21 08:00 JST a\n23:05 UTC b");
  expect(rows[1]?.at).toBe("2026-11-20T23:05:00.000Z");
});

test("CST means China in China and the Midwest elsewhere", () => {
  expect(one("2026-11-20 10:04 CST x", { zone: "Asia/Shanghai" })).toBe("2026-11-20T02:04:00.000Z x");
  expect(one("2026-11-20 10:04 CST x")).toBe("2026-11-20T16:04:00.000Z x");
});

test("a row whose time cannot be read is kept and marked", () => {
  const rows = read(
    "2026-11-20 10:04 a\n  continued here\nsomebody said 10:05\n10:06 b\n\n3/5 nodes are down\n10:07 c",
  );
  expect(rows.map(({ line, problem }) => [line, problem])).toEqual([
    [1, null],
    [2, "no-time"],
    [3, "no-time"],
    [4, null],
    [6, "no-time"],
    [7, null],
  ]);
  expect(rows[1]).toMatchObject({ text: "continued here", original: "  continued here", atText: null });
  expect(rows[5]?.at).toBe("2026-11-20T01:07:00.000Z");
});

test("figures that are no time stay text", () => {
  for (const line of ["1:1 meeting", "10時間後に復旧", "10:045 x", "500 errors", "10.5% of requests"])
    expect(one(line)).toBe(`no-time ${line}`);
});

test("without a day a bare time is marked, not guessed", () => {
  expect(read("10:04 x")[0]).toMatchObject({ at: null, problem: "no-time", text: "x", atText: "10:04" });
  expect(read("10:04 x", { day: "yesterday" })[0]?.problem).toBe("no-time");
});

test("what no calendar or clock has is kept and marked as impossible", () => {
  for (const typed of [
    "2026-02-30 10:04",
    "22025-03-18 10:04",
    "25:61",
    "2026-13-01",
    "2026-11-20T10:04+25:00",
    "午前13:04",
  ])
    expect(read(`${typed} x`, { day: "2026-11-20" })[0]).toMatchObject({
      at: null,
      problem: "impossible-date",
      atText: typed,
    });
});

test("after a date that cannot be, bare times wait for a good date", () => {
  const rows = read("2026-11-20 10:00 a\n2026-02-30 10:04 b\n10:06 c\n2026-11-20 10:07 d\n25:61 e\n10:08 f");
  expect(rows.map((row) => row.problem)).toEqual([
    null,
    "impossible-date",
    "no-time",
    null,
    "impossible-date",
    null,
  ]);
});

test("24:00 is the end of the day", () => {
  expect(one("2026-11-20 24:00 x")).toBe("2026-11-20T15:00:00.000Z x");
});

test("times the clocks skipped or repeated are marked", () => {
  const zone = "America/New_York";
  expect(read("2026-03-08 02:30 x", { zone })[0]).toMatchObject({ at: null, problem: "gap" });
  expect(read("2026-11-01 01:30 x", { zone })[0]).toMatchObject({
    at: "2026-11-01T05:30:00.000Z",
    problem: "overlap",
  });
  expect(read("2026-11-01 01:30 EST x", { zone })[0]).toMatchObject({
    at: "2026-11-01T06:30:00.000Z",
    problem: null,
  });
});

test("a Markdown table gives a row per event and none for its head", () => {
  const rows = read(
    "| Time | What |\n| --- | :-- |\n| 2026-11-20 10:04 | a \\| b | on-call |\n| 10:06 | c |",
  );
  expect(rows.map((row) => row.text)).toEqual(["a | b | on-call", "c"]);
  expect(rows[1]?.at).toBe("2026-11-20T01:06:00.000Z");
  expect(read("| 2026-11-20 10:04 | first |\n|---|---|\n| 10:06 | c |").map((row) => row.text)).toEqual([
    "first",
    "c",
  ]);
});

test("every line break counts, and an unknown zone falls back to UTC", () => {
  expect(read("2026-11-20 10:04 a\r\n10:05 b\r10:06 c").map((row) => row.line)).toEqual([1, 2, 3]);
  expect(read("2026-11-20 10:04 a", { zone: "Mars/Olympus" })[0]?.at).toBe("2026-11-20T10:04:00.000Z");
});

test("whatever is pasted, no line that says something is lost", () => {
  const piece = fc.constantFrom(
    "2026-11-20",
    "11/20",
    "10:04",
    "午後3時",
    "JST",
    "+09:00",
    "|",
    "[",
    "-",
    "x",
    " ",
    "年",
    ":",
    "99",
  );
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const source = lines.map((text) => `${text.replace(/[\r\n]/g, " ")} end`).join("\n");
      const rows = read(source, { day: "2026-11-20" });
      expect(rows.map((row) => row.line)).toEqual(lines.map((_, index) => index + 1));
      for (const row of rows) {
        expect(row.original).toContain(row.text.replaceAll(" | ", "").slice(-3));
        if (row.at === null) expect(row.problem).not.toBeNull();
      }
    }),
  );
});

test("a megabyte of anything is read", () => {
  for (const unit of ["10:04 text\n", " ", "|", "1", "[", "2026-11-20 ", "- 10:04 | x |\n", "ﷺ"]) {
    const rows = read(unit.repeat(1_000_000 / unit.length), { day: "2026-11-20" });
    expect(rows.length).toBeLessThanOrEqual(1_000_000);
  }
}, 60_000);
