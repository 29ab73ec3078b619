import { expect, it } from "vitest";
import { isSkewed, withoutSkew } from "./skew.ts";

it.each([
  [null, false],
  [0, false],
  [120, false],
  [-120, false],
  [121, true],
  [-121, true],
])("a clock %s seconds ahead is %s", (skewSeconds, skewed) => {
  expect(isSkewed({ skewSeconds })).toBe(skewed);
});

it("what the source's clock was ahead is taken off, what it was behind is put on, once", () => {
  const at = "2026-11-20T01:00:00.000Z";
  const ahead = withoutSkew({ at, skewSeconds: 180 });
  expect(ahead).toEqual({ at: "2026-11-20T00:57:00.000Z", skewSeconds: 0 });
  expect(withoutSkew({ at, skewSeconds: -180 })?.at).toBe("2026-11-20T01:03:00.000Z");
  expect(ahead && withoutSkew(ahead)).toBeNull();
});

it("without a time, or a second clock, there is nothing to correct", () => {
  expect(withoutSkew({ at: null, skewSeconds: 180 })).toBeNull();
  expect(withoutSkew({ at: "2026-11-20T01:00:00.000Z", skewSeconds: null })).toBeNull();
});
