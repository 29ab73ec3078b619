import { expect, test } from "vitest";
import type { IncidentTimes } from "../postmortem/postmortem.ts";
import { measures, phases, timesInOrder } from "./measures.ts";

const full: IncidentTimes = {
  startedAt: "2026-11-20T01:00:00.000Z",
  detectedAt: "2026-11-20T01:12:59.000Z",
  acknowledgedAt: "2026-11-20T01:15:00.000Z",
  mitigatedAt: "2026-11-20T02:00:00.000Z",
  resolvedAt: "2026-11-20T03:30:00.000Z",
};

test("every measure says how many whole minutes passed between its two ends", () => {
  expect(measures(full)).toEqual({
    timeToDetect: 12,
    timeToAcknowledge: 2,
    timeToMitigate: 60,
    timeToResolve: 150,
  });
});

test("a measure whose end is unknown, or before its start, is not guessed", () => {
  const measured = measures({ ...full, detectedAt: null, resolvedAt: "2026-11-19T00:00:00.000Z" });
  expect(measured).toEqual({
    timeToDetect: null,
    timeToAcknowledge: null,
    timeToMitigate: 60,
    timeToResolve: null,
  });
});

test("the phases cover the incident without a hole", () => {
  const found = phases(full);
  expect(found.map((phase) => phase.key)).toEqual(["detect", "acknowledge", "mitigate", "resolve"]);
  expect(found.slice(1).map((phase) => phase.from)).toEqual(found.slice(0, -1).map((phase) => phase.to));
});

test("a time nobody noted widens the phase beside it", () => {
  const found = phases({ ...full, acknowledgedAt: null });
  expect(found[1]).toEqual({ key: "mitigate", from: full.detectedAt, to: full.mitigatedAt });
});

test("times out of order and empty phases are not drawn", () => {
  const found = phases({ ...full, acknowledgedAt: full.detectedAt, mitigatedAt: "2026-11-20T00:00:00.000Z" });
  expect(found.map((phase) => phase.key)).toEqual(["detect", "resolve"]);
  expect(
    phases({ ...full, detectedAt: null, acknowledgedAt: null, mitigatedAt: null, resolvedAt: null }),
  ).toEqual([]);
});

test("the pair that stands the wrong way round is named, skipping what is unknown", () => {
  expect(timesInOrder(full)).toBeNull();
  expect(timesInOrder({ ...full, detectedAt: full.startedAt })).toBeNull();
  const odd = { ...full, acknowledgedAt: null, mitigatedAt: "2026-11-20T01:05:00.000Z" };
  expect(timesInOrder(odd)).toEqual({ earlier: "detectedAt", later: "mitigatedAt" });
});
