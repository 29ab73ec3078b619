import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctClock, readDifference, typedDifference } from "./clock-correction.ts";

const event = { at: "2026-11-20T10:04:00.000Z", system: "slack", skewSeconds: 200 };

describe("a source's clock that was wrong", () => {
  it("a clock three minutes ahead: its events happened three minutes earlier", () => {
    expect(correctClock(event, { system: null, seconds: 180 })).toEqual({
      at: "2026-11-20T10:01:00.000Z",
      system: "slack",
      skewSeconds: 0,
    });
    expect(correctClock(event, { system: "slack", seconds: -60 }).at).toBe("2026-11-20T10:05:00.000Z");
  });

  it("other sources' events and those without a time stay", () => {
    expect(correctClock(event, { system: "csv", seconds: 180 })).toBe(event);
    const undated = { ...event, at: null };
    expect(correctClock(undated, { system: null, seconds: 180 })).toBe(undated);
  });

  it.each([
    ["3:05", 185],
    ["３：０５", 185],
    ["0:30", 30],
    ["3", 180],
    ["1:02:03", 3723],
    ["0", null],
    ["3:60", null],
    ["-3:00", null],
    ["3 min", null],
    ["9999:00", null],
    ["", null],
  ])("%s is %s seconds", (text, seconds) => {
    expect(readDifference(text)).toBe(seconds);
  });

  it("what is shown as a difference reads back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 86_400 }), (seconds) => {
        expect(readDifference(typedDifference(seconds))).toBe(seconds);
      }),
    );
  });
});
