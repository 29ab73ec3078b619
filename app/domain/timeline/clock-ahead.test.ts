import { expect, test } from "vitest";
import { clockAhead } from "./skew.ts";

const NOW = new Date("2026-11-20T10:00:00.000Z");
const ahead = (at: string | null, skewSeconds?: number | null) =>
  clockAhead(skewSeconds === undefined ? { at } : { at, skewSeconds }, NOW);

test("an event from our future says how far its clock is ahead, once that is more than two minutes", () => {
  expect(ahead("2026-11-20T10:02:00.000Z")).toBeNull();
  expect(ahead("2026-11-20T10:02:01.000Z")).toBe(121);
  expect(ahead("2026-11-20T11:00:00.000Z", null)).toBe(3600);
});

test("an event of the past, or without an instant, says nothing", () => {
  expect([ahead("2018-01-20T00:00:00.000Z"), ahead(null)]).toEqual([null, null]);
});

test("what the source says of its clock is kept", () => {
  expect([ahead("2026-11-20T11:00:00.000Z", -300), ahead(null, 0)]).toEqual([-300, 0]);
});
