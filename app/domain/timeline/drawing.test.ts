import fc from "fast-check";
import { expect, test } from "vitest";
import type { IncidentTimes } from "../postmortem/postmortem.ts";
import { drawTimeline, type TimelineDrawing, type TimelineToDraw } from "./drawing.ts";
import { EVENT_KINDS, type EventKind, type EventSpan } from "./event.ts";

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

interface Wishes {
  readonly kind?: EventKind;
  readonly span?: EventSpan | null;
}

function event(minutes: number | null, arrived: number, { kind = "action", span = null }: Wishes = {}) {
  return { id: `event-${arrived}`, at: minutes === null ? null : minute(minutes), kind, span, arrived };
}

type Drawn = Omit<TimelineToDraw, "times" | "events">;

function draw(events: readonly ReturnType<typeof event>[], times = hour, more: Drawn = {}) {
  const drawing = drawTimeline({ times, events, zone: "Asia/Tokyo", ...more });
  if (drawing === null) throw new Error("nothing to draw");
  return drawing;
}

const at = (...minutes: readonly (number | null)[]) => minutes.map((each, index) => event(each, index));

/** An alert under a key; without an end nobody told of one. */
function alert(key: string, from: number, to: number | null) {
  const start = {
    ...event(from, 0, { kind: "detection", span: { key, edge: "start" } }),
    id: `${key}-start`,
  };
  const end = { ...event(to, 0, { kind: "recovery", span: { key, edge: "end" } }), id: `${key}-end` };
  return to === null ? [start] : [start, end];
}

test("without any time there is nothing to draw", () => {
  expect(drawTimeline({ times: NOTHING, events: [event(null, 1)] })).toBeNull();
});

test("five events stand apart, each a mark in the row of its kind, and the phases fill the incident", () => {
  const { lying } = draw([event(0, 0, { kind: "trigger" }), ...at(12, 15, 40, 60)]);
  expect(lying.rows.map(({ kind }) => kind)).toEqual(["trigger", "action"]);
  expect(lying.marks.map(({ ids, kind }) => [ids.length, kind])).toEqual([
    [1, "trigger"],
    [1, "action"],
    [1, "action"],
    [1, "action"],
    [1, "action"],
  ]);
  expect(lying.phases.map((phase) => phase.key)).toEqual(["detect", "acknowledge", "mitigate", "resolve"]);
  expect(lying.phases[0]?.along).toBe(lying.axis.from);
  const end = lying.phases.at(-1);
  expect((end?.along ?? 0) + (end?.length ?? 0)).toBeCloseTo(lying.axis.to);
});

test("five hundred events stay a picture one can read, lying and standing", () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    event((index * 60) / 500, index, { kind: EVENT_KINDS[index % 8] ?? "action" }),
  );
  const { lying, standing } = draw(many);
  for (const { marks, breadth } of [lying, standing]) {
    expect(marks.flatMap((mark) => mark.ids)).toHaveLength(500);
    expect(marks.length).toBeLessThanOrEqual(8 * 27);
    expect(breadth).toBeLessThan(360);
  }
});

test("an alert is a bar from its start to its end, and one nobody ended is open to the incident's end", () => {
  const { lying } = draw([...at(0, 60), ...alert("cpu", 10, 20), ...alert("disk", 30, null)]);
  if (lying.spans?.shape !== "bars") throw new Error("bars expected");
  const [cpu, disk] = lying.spans.bars;
  const x = (minutes: number) => lying.axis.from + ((lying.axis.to - lying.axis.from) * minutes) / 60;
  expect(cpu).toMatchObject({ startId: "cpu-start", endId: "cpu-end", lane: 0 });
  expect([cpu?.along, (cpu?.along ?? 0) + (cpu?.length ?? 0)]).toEqual([
    expect.closeTo(x(10)),
    expect.closeTo(x(20)),
  ]);
  expect(disk).toMatchObject({ endId: null, to: minute(60), lane: 0 });
  expect((disk?.along ?? 0) + (disk?.length ?? 0)).toBeCloseTo(lying.axis.to);
  expect(lying.marks.flatMap(({ ids }) => ids)).toEqual(["event-0", "event-1"]);
});

test("overlapping alerts lie in lanes; fifty of them become one figure that says how many at once", () => {
  const three = draw([...alert("a", 1, 50), ...alert("b", 2, 30), ...alert("c", 40, 55)]).lying.spans;
  expect(three?.shape === "bars" && three.bars.map(({ lane }) => lane)).toEqual([0, 1, 1]);
  const fifty = Array.from({ length: 50 }, (_, index) => alert(`n${index}`, 5 + index / 10, 50)).flat();
  for (const { spans } of [draw(fifty).lying, draw(fifty).standing]) {
    expect(spans).toMatchObject({ shape: "density", count: 50, most: 50 });
    expect(spans?.shape === "density" && spans.steps.at(-1)?.active).toBe(0);
  }
});

test("an alert that repeats its start goes on; an end without a start is an event like any other", () => {
  const again = { ...event(12, 1, { span: { key: "a", edge: "start" } }), id: "again" };
  const stray = { ...event(14, 2, { span: { key: "z", edge: "end" } }), id: "stray" };
  const { lying } = draw([...alert("a", 10, 20), again, stray, ...alert("a", 30, 40).map(renamed)]);
  expect(lying.spans?.shape === "bars" && lying.spans.bars.map(({ startId }) => startId)).toEqual([
    "a-start",
    "a-start-2",
  ]);
  expect(lying.marks.flatMap(({ ids }) => ids).sort()).toEqual(["again", "stray"]);
});

function renamed<E extends { readonly id: string }>(event: E): E {
  return { ...event, id: `${event.id}-2` };
}

test("ticks stand on round times of the zone and say where a day starts", () => {
  const { ticks } = draw(at(0, 60)).lying;
  const times = ["01:00", "01:10", "01:20", "01:30", "01:40", "01:50", "02:00"];
  expect(ticks.map((tick) => tick.at.slice(11, 16)).filter((time) => !times.includes(time))).toEqual([]);
  const days = draw(at(0, 60 * 40), { ...hour, resolvedAt: minute(60 * 40) }).lying;
  expect(days.ticks.filter((tick) => tick.startsDay).map((tick) => tick.at)).toEqual([
    "2026-11-20T03:00:00.000Z",
    "2026-11-20T15:00:00.000Z",
    "2026-11-21T15:00:00.000Z",
  ]);
});

test("three silent days before the incident fold, so that the incident itself keeps its room", () => {
  const { lying } = draw(at(-3 * 1440, 5, 30));
  expect(lying.silences[0]).toMatchObject({ from: minute(-3 * 1440), to: minute(0), folded: true });
  expect((lying.phases[0]?.along ?? 0) - lying.axis.from).toBeLessThan(60);
});

test("a silence inside the incident keeps its width: it says something", () => {
  const inside = draw(at(2, 50)).lying.silences.find((silence) => silence.from === minute(15));
  expect(inside).toMatchObject({ to: minute(40), folded: false });
});

test("the moment one goes back to stands where its event stands", () => {
  const { lying, standing } = draw(at(20), hour, { moment: minute(20) });
  expect(lying.moment?.along).toBe(lying.marks[0]?.along);
  expect(standing.moment?.along).toBe(standing.marks[0]?.along);
  expect(draw(at(20)).lying.moment).toBeNull();
});

test("events whose time could not be read are named, not drawn", () => {
  const drawing = draw(at(null, 5, null));
  expect(drawing.undated).toEqual(["event-0", "event-2"]);
  expect(drawing.lying.marks).toHaveLength(1);
});

const someMinutes = fc.option(fc.integer({ min: -100_000, max: 100_000 }), { nil: null });
const someTimes = fc.record({
  startedAt: someMinutes,
  detectedAt: someMinutes,
  acknowledgedAt: someMinutes,
  mitigatedAt: someMinutes,
  resolvedAt: someMinutes,
});
const someSpan = fc.record({
  key: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
  edge: fc.constantFrom("start" as const, "end" as const),
});
const someEvents = fc.array(
  fc.record({
    at: someMinutes,
    kind: fc.constantFrom(...EVENT_KINDS),
    span: fc.option(someSpan, { nil: null }),
  }),
  { maxLength: 80 },
);
const instant = (minutes: number | null) => (minutes === null ? null : minute(minutes));

test("whatever happened, nothing overlaps, nothing leaves the picture, order is kept and no event is lost", () => {
  fc.assert(
    fc.property(someTimes, someEvents, someMinutes, (raw, list, moment) => {
      const events = list.map(({ at, ...rest }, arrived) => ({
        ...rest,
        id: String(arrived),
        at: instant(at),
        arrived,
      }));
      const times = Object.fromEntries(
        Object.entries(raw).map(([time, at]) => [time, instant(at)]),
      ) as unknown as IncidentTimes;
      const drawing = drawTimeline({ times, events, zone: "America/New_York", moment: instant(moment) });
      if (drawing === null) return;
      check(drawing.lying, 5);
      check(drawing.standing, 2);
      const bars = drawing.lying.spans?.shape === "bars" ? drawing.lying.spans.bars : null;
      if (drawing.lying.spans && !bars) return;
      const drawn = drawing.lying.marks.flatMap((mark) => mark.ids);
      const lasting = (bars ?? []).flatMap(({ startId, endId }) => (endId ? [startId, endId] : [startId]));
      expect([...drawn, ...lasting, ...drawing.undated].sort()).toEqual(events.map(({ id }) => id).sort());
    }),
    { numRuns: 300 },
  );
});

function check(
  { axis, breadth, marks, rows, spans, phases, ticks, silences, moment }: TimelineDrawing,
  lanes: number,
) {
  const within = (along: number) => along >= axis.from - 0.001 && along <= axis.to + 0.001;
  for (const { kind, across } of rows) {
    const row = marks.filter((mark) => mark.kind === kind);
    const gaps = row.slice(1).map(({ along }, index) => along - (row[index]?.along ?? 0));
    expect(gaps.filter((gap) => gap < 24)).toEqual([]);
    expect(across).toBeLessThan(breadth);
    const order = row.map(({ from }) => Date.parse(from));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  }
  for (const { along } of [...marks, ...ticks, ...phases, ...silences, ...(moment ? [moment] : [])])
    expect(within(along)).toBe(true);
  for (const { along, length } of [...phases, ...silences])
    expect(length >= 0 && within(along + length)).toBe(true);
  expect(ticks.length).toBeLessThan(60);
  if (spans?.shape === "density") expect(spans.steps.every(({ active }) => active >= 0)).toBe(true);
  if (spans?.shape !== "bars") return;
  expect(spans.lanes).toBeLessThanOrEqual(lanes);
  for (const bar of spans.bars) {
    expect(within(bar.along) && within(bar.along + bar.length) && bar.length > 0).toBe(true);
    expect(Date.parse(bar.from)).toBeLessThanOrEqual(Date.parse(bar.to));
    const over = spans.bars.filter(
      (other) =>
        other !== bar &&
        other.lane === bar.lane &&
        other.along < bar.along + bar.length &&
        bar.along < other.along + other.length,
    );
    expect(over).toEqual([]);
  }
}
