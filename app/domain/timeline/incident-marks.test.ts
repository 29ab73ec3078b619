import { expect, it } from "vitest";
import { isIncidentTime, marksOf } from "./incident-marks.ts";

const TIMES = {
  startedAt: "2026-11-20T01:00:00Z",
  detectedAt: "2026-11-20T01:04:00.000Z",
  acknowledgedAt: "2026-11-20T01:04:00.000Z",
  mitigatedAt: null,
  resolvedAt: null,
};

it("an event marks every time of the incident it stands at, however the instant is written", () => {
  expect(marksOf({ at: "2026-11-20T01:00:00.000Z" }, TIMES)).toEqual(["startedAt"]);
  expect(marksOf({ at: "2026-11-20T01:04:00.000Z" }, TIMES)).toEqual(["detectedAt", "acknowledgedAt"]);
  expect(marksOf({ at: "2026-11-20T01:04:01.000Z" }, TIMES)).toEqual([]);
  expect(marksOf({ at: null }, TIMES)).toEqual([]);
});

it("only the five times of an incident are such", () => {
  expect(["startedAt", "resolvedAt", "reportedAt", "__proto__", null].map(isIncidentTime)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
