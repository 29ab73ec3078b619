import { expect, it } from "vitest";
import { readWhen } from "./instant.ts";
import { aheadBy } from "./skew.ts";

it.each([
  ["2026-11-20T01:05:00Z", "2026-11-20T01:00:00Z", 300],
  ["2026-11-20T01:02:00Z", "2026-11-20T01:00:00Z", null],
  ["2026-11-20T01:00:00Z", "2026-11-20T09:00:00Z", null],
  ["soon", "2026-11-20T01:00:00Z", null],
])("what happened at %s and was received at %s is ahead by %s s", (happened, received, seconds) =>
  expect(aheadBy(readWhen(happened), readWhen(received))).toBe(seconds));
