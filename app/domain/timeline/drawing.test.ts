import fc from "fast-check";
import { expect, test } from "vitest";
import type { IncidentTimes } from "../postmortem/postmortem.ts";
import { drawTimeline } from "./drawing.ts";
import { EVENT_KINDS, type EventKind } from "./event.ts";

const START = Date.parse("2026-11-20T01:00:00.000Z");
const NOTHING: IncidentTimes = {
  startedAt: null,
  detectedAt: null,
  acknowledgedAt: null,
  mitigatedAt: null,
  resolvedAt: null,
};

function minute(minutes: number): string {
  return new Date(START + minutes * 60_000).toISOString();
}

const hour: IncidentTimes = {
  startedAt: minute(0),
  detectedAt: minute(12),
  acknowledgedAt: minute(15),
  mitigatedAt: minute(40),
  resolvedAt: minute(60),
};

function event(minutes: number | null, arrived: number, kind: EventKind = "action") {
  return { id: `event-${arrived}`, at: minutes === null ? null : minute(minutes), kind, arrived };
}

function draw(minutes: readonly (number | null)[], times = hour, zone = "Asia/Tokyo") {
  const drawing = drawTimeline({
    times,
    events: minutes.map((at, index) => event(at, index)),
    width: 720,
    zone,
  });
  if (drawing === null) throw new Error("nothing to draw");
  return drawing;
}

test("without any time there is nothing to draw", () => {
  expect(drawTimeline({ times: NOTHING, events: [event(null, 1)], width: 720 })).toBeNull();
});

test("five events stand apart, each with its own dot, and the phases fill the incident", () => {
  const drawing = draw([0, 12, 15, 40, 60]);
  expect(drawing.marks.map((mark) => [mark.ids.length, mark.lane])).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
    [1, 0],
    [1, 0],
  ]);
  expect(drawing.phases.map((phase) => phase.key)).toEqual(["detect", "acknowledge", "mitigate", "resolve"]);
  expect(drawing.phases[0]?.x).toBe(drawing.axis.left);
  const end = drawing.phases.at(-1);
  expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(drawing.axis.right);
  expect(drawing.viewBox).toBe(`0 0 720 ${drawing.height}`);
});

test("events of the same minute stand above one another, and share a dot once the lanes are full", () => {
  const drawing = draw([20, 20, 20, 20, 20, 20]);
  expect(drawing.marks.map((mark) => [mark.lane, mark.ids.length])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 3],
  ]);
  const mixed = [...Array(4).keys()].map((index) => event(20, index)).concat(event(20, 9, "decision"));
  const [last] = drawTimeline({ times: hour, events: mixed, width: 720 })?.marks.slice(-1) ?? [];
  expect(last).toMatchObject({ ids: ["event-3", "event-9"], kind: null });
});

test("five hundred events stay a picture one can read", () => {
  const drawing = draw(Array.from({ length: 500 }, (_, index) => (index * 60) / 500));
  expect(drawing.marks.length).toBeLessThanOrEqual(4 * 51);
  expect(drawing.marks.flatMap((mark) => mark.ids)).toHaveLength(500);
  expect(drawing.height).toBeLessThan(200);
});

test("ticks stand on round times of the zone and say where a day starts", () => {
  const drawing = draw([0, 60]);
  expect(drawing.ticks.map((tick) => tick.at.slice(11, 16))).toEqual([
    "01:00",
    "01:10",
    "01:20",
    "01:30",
    "01:40",
    "01:50",
    "02:00",
  ]);
  const days = draw([0, 60 * 40], { ...hour, resolvedAt: minute(60 * 40) });
  expect(days.ticks.filter((tick) => tick.startsDay).map((tick) => tick.at)).toEqual([
    "2026-11-20T03:00:00.000Z",
    "2026-11-20T15:00:00.000Z",
    "2026-11-21T15:00:00.000Z",
  ]);
});

test("three silent days before the incident fold, so that the incident itself keeps its room", () => {
  const drawing = draw([-3 * 1440, 5, 30]);
  expect(drawing.silences).toEqual([
    expect.objectContaining({ from: minute(-3 * 1440), to: minute(0), folded: true }),
  ]);
  expect(drawing.phases[0]?.x ?? 0).toBeLessThan(100);
});

test("a silence inside the incident keeps its width: it says something", () => {
  const drawing = draw([2, 50]);
  const inside = drawing.silences.find((silence) => silence.from === minute(15));
  expect(inside).toMatchObject({ to: minute(40), folded: false });
});

test("events whose time could not be read are named, not drawn", () => {
  const drawing = draw([null, 5, null]);
  expect(drawing.undated).toEqual(["event-0", "event-2"]);
  expect(drawing.marks).toHaveLength(1);
});

test("whatever happened, nothing overlaps, nothing leaves the picture, and no event is lost", () => {
  const at = fc.option(fc.integer({ min: -100_000, max: 100_000 }), { nil: null });
  const times = fc.record({
    startedAt: at,
    detectedAt: at,
    acknowledgedAt: at,
    mitigatedAt: at,
    resolvedAt: at,
  });
  const event = fc.record({ at, kind: fc.constantFrom(...EVENT_KINDS) });
  const instant = (minutes: number | null) => (minutes === null ? null : minute(minutes));
  fc.assert(
    fc.property(
      times,
      fc.array(event, { maxLength: 80 }),
      fc.integer({ min: 0, max: 2000 }),
      (raw, list, width) => {
        const events = list.map(({ at, kind }, arrived) => ({
          id: String(arrived),
          at: instant(at),
          kind,
          arrived,
        }));
        const known = {
          startedAt: instant(raw.startedAt),
          detectedAt: instant(raw.detectedAt),
          acknowledgedAt: instant(raw.acknowledgedAt),
          mitigatedAt: instant(raw.mitigatedAt),
          resolvedAt: instant(raw.resolvedAt),
        };
        const drawing = drawTimeline({ times: known, events, width, zone: "America/New_York" });
        if (drawing === null) return;
        const { axis } = drawing;
        const within = (x: number) => x >= axis.left - 0.001 && x <= axis.right + 0.001;
        const drawn = drawing.marks.flatMap((mark) => mark.ids);
        expect([...drawn, ...drawing.undated].sort()).toEqual(events.map(({ id }) => id).sort());
        for (let lane = 0; lane < 4; lane++) {
          const xs = drawing.marks.filter((mark) => mark.lane === lane).map((mark) => mark.x);
          const gaps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
          expect(gaps.filter((gap) => gap < 14)).toEqual([]);
        }
        const spots = [...drawing.marks, ...drawing.ticks, ...drawing.phases, ...drawing.silences];
        for (const { x } of spots) expect(within(x)).toBe(true);
        for (const { x, width } of drawing.phases) expect(width >= 0 && within(x + width)).toBe(true);
        expect(drawing.ticks.length).toBeLessThan(60);
      },
    ),
    { numRuns: 300 },
  );
});
