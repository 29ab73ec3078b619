import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstWhen, NO_TIME, readWhen } from "./instant.ts";

describe("a time as a source writes it", () => {
  it.each([
    ["2026-11-20T10:04:05Z", "2026-11-20T10:04:05.000Z", "UTC"],
    ["2026-11-20t10:04:05.5z", "2026-11-20T10:04:05.500Z", "UTC"],
    ["2026-11-20T10:04:05.123456789Z", "2026-11-20T10:04:05.123Z", "UTC"],
    ["2026-11-20T10:04:05.123456789012Z", "2026-11-20T10:04:05.123Z", "UTC"],
    ["2026-11-20T10:04:05,250+05:30", "2026-11-20T04:34:05.250Z", "+05:30"],
    ["2026-11-20T10:04:05.093+0000", "2026-11-20T10:04:05.093Z", "UTC"],
    ["2026-11-20T10:04:05-0800", "2026-11-20T18:04:05.000Z", "-08:00"],
    ["2026-11-20T10:04+09", "2026-11-20T01:04:00.000Z", "+09:00"],
    ["2026-11-20T10:04:05Z[UTC]", "2026-11-20T10:04:05.000Z", "UTC"],
    ["2026-11-20 10:04:05.7 UTC", "2026-11-20T10:04:05.700Z", "UTC"],
    ["2026-11-20 10:04:05 +0000", "2026-11-20T10:04:05.000Z", "UTC"],
    ["2026-11-20 10:04:05.123456789 +0900 JST m=+0.12", "2026-11-20T01:04:05.123Z", "+09:00"],
    ["20261120T100405Z", "2026-11-20T10:04:05.000Z", "UTC"],
    ["Fri, 20 Nov 2026 10:04:05 +0100", "2026-11-20T09:04:05.000Z", "+01:00"],
    ["Fri, 20 Nov 2026 10:04:05 GMT", "2026-11-20T10:04:05.000Z", "UTC"],
    ["Fri Nov 20 2026 10:04:05 UTC", "2026-11-20T10:04:05.000Z", "UTC"],
    ["Fri Nov 20 10:04:05 UTC 2026", "2026-11-20T10:04:05.000Z", "UTC"],
    ["Fri Nov 20 2026 10:04:05 GMT+0000 (Coordinated Universal Time)", "2026-11-20T10:04:05.000Z", "UTC"],
    ["Friday 20 November, 2026 10:04:05 UTC", "2026-11-20T10:04:05.000Z", "UTC"],
  ])("%s", (written, at, zone) => {
    expect(readWhen(written)).toEqual({ at, atText: null, zone });
  });

  it.each([
    [1795169045, "2026-11-20T10:04:05.000Z"],
    [1795169045.25, "2026-11-20T10:04:05.250Z"],
    [1795169045123, "2026-11-20T10:04:05.123Z"],
    [1795169045123456, "2026-11-20T10:04:05.123Z"],
    [1795169045123000000, "2026-11-20T10:04:05.123Z"],
    [1795169045123456789n, "2026-11-20T10:04:05.123Z"],
    ["1795169045", "2026-11-20T10:04:05.000Z"],
    ["1795169045.000200", "2026-11-20T10:04:05.000Z"],
    ["1795169045123456789", "2026-11-20T10:04:05.123Z"],
  ])("the epoch's %s", (written, at) => {
    expect(readWhen(written)).toEqual({ at, atText: null, zone: "UTC" });
  });

  it("without a zone it is a time of the zone the source means", () => {
    const tokyo = { at: "2026-11-20T01:04:05.000Z", atText: null, zone: "Asia/Tokyo" };
    expect(readWhen("2026-11-20T10:04:05", "Asia/Tokyo")).toEqual(tokyo);
    expect(readWhen("2026-11-20 10:04:05", "Asia/Tokyo")).toEqual(tokyo);
    expect(readWhen("2026-11-20T10:04:05").at).toBe("2026-11-20T10:04:05.000Z");
  });

  it.each([
    "2026-02-30T10:00:00Z",
    "22025-03-18T10:00:00Z",
    "2026-11-20T25:00:00Z",
    "2026-11-20T10:61:00Z",
    "2026-11-20T10:00:00+99:00",
    "2026-11-20T10:00:00Zebra",
    "2026-11-20 10:00:00 WHEN",
    "2026-11-20",
    "1989-12-31T23:59:59Z",
    "1989-12-31T23:30:00-00:15",
    "2100-01-01T00:00:00Z",
    "yesterday",
    "10:04",
    "123456789",
  ])("keeps %s, which is no instant, as it stood", (written) => {
    expect(readWhen(written)).toEqual({ at: null, atText: written, zone: "UTC" });
  });

  it("keeps numbers outside our time as they stood", () => {
    expect(readWhen(1e25)).toEqual({ at: null, atText: "1e+25", zone: "UTC" });
    expect(readWhen(-5).atText).toBe("-5");
    expect(readWhen(Number.NaN).at).toBeNull();
  });

  it.each([
    "",
    " ",
    "0001-01-01T00:00:00Z",
    "0001-01-01 00:00:00 +0000 UTC",
    0,
    "0",
    null,
    undefined,
    {},
    [],
  ])("%s is no time at all", (written) => expect(readWhen(written)).toEqual(NO_TIME));

  it("of several the first that can be read, else the first that was written", () => {
    expect(firstWhen([null, "soon", "2026-11-20T10:04:05Z"]).at).toBe("2026-11-20T10:04:05.000Z");
    expect(firstWhen([null, "soon", "later"]).atText).toBe("soon");
    expect(firstWhen([])).toEqual(NO_TIME);
  });

  it("reads back every instant in every precision", () => {
    const instant = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2100, 0) - 1 });
    fc.assert(
      fc.property(instant, (millis) => {
        const at = new Date(millis).toISOString();
        const spellings = [at, millis, String(millis), `${millis}000000`, at.replace("Z", "+0000")];
        expect(spellings.map((each) => readWhen(each).at)).toEqual(spellings.map(() => at));
      }),
    );
  });

  it("never throws, and answers an instant that exists or none", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true }), fc.string(), (value, text) => {
        for (const { at } of [readWhen(value), readWhen(text)]) {
          expect(at === null || new Date(at).toISOString() === at).toBe(true);
        }
      }),
    );
  });
});
