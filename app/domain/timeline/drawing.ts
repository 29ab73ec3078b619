import type { IncidentTimes } from "../postmortem/postmortem.ts";
import { type Band, stack } from "./bands.ts";
import { type DrawnSpans, drawSpans } from "./bars.ts";
import { type Layout, LYING, standing } from "./drawing-layout.ts";
import { type EventKind, inOrder, type TimelineEvent } from "./event.ts";
import { type DrawnEvent, type Mark, marks, rowsOf } from "./marks.ts";
import { type PhaseKey, phases } from "./measures.ts";
import { type Silence, silences } from "./silences.ts";
import { spansOf } from "./spans.ts";
import { type Tick, ticks } from "./ticks.ts";
import { place, timeScale } from "./time-scale.ts";

/** Lengths in units of the viewBox, which are pixels while the picture is not scaled; see `Layout` for along and across. */
export type TimelineDrawing = {
  readonly length: number;
  readonly breadth: number;
  readonly axis: { readonly across: number; readonly from: number; readonly to: number };
  readonly phases: readonly PhaseBar[];
  /** Across: where the strip of the phases begins. */
  readonly phasesAt: number;
  readonly ticks: readonly Tick[];
  readonly spans: (DrawnSpans & Band) | null;
  readonly rows: readonly (Band & { readonly kind: EventKind })[];
  readonly marks: readonly (Mark & { readonly across: number })[];
  readonly silences: readonly Silence[];
  /** Where the moment stands one goes back to; null when all is told. */
  readonly moment: { readonly at: string; readonly along: number } | null;
};

/** Lying and standing; and what both leave out: events without a readable time, to be listed. */
export type TimelineDrawings = {
  readonly lying: TimelineDrawing;
  readonly standing: TimelineDrawing;
  readonly from: string;
  readonly to: string;
  readonly undated: readonly string[];
};

export type PhaseBar = {
  readonly key: PhaseKey;
  readonly from: string;
  readonly to: string;
  readonly along: number;
  readonly length: number;
};

export type TimelineToDraw = {
  readonly times: IncidentTimes;
  readonly events: readonly (DrawnEvent & Pick<TimelineEvent, "arrived" | "span">)[];
  /** The zone whose round hours get the ticks; UTC unless told. */
  readonly zone?: string;
  /** An instant one goes back to: what is later stands back. */
  readonly moment?: string | null;
};

/**
 * The timeline as geometry. Knows no colour, no word and no date format. Null when no time at all is known. Reads the
 * same at 5 and at 500 events: what would touch shares a mark, and alerts that find no lane become one figure.
 *
 *   phases     ▬▬detect▬▬▬▬▬acknowledge▬▬▬▬▬▬mitigate▬▬▬▬▬
 *   alerts          ▬▬▬▬▬▬▬▬▬▬▬▬▬▬   ▬▬▬▬▬▬▬▬→
 *   detection       ●
 *   action                ■   ③   ■         ■
 *   axis       ──┴──────────┴──────────┴──────────┴───────
 */
export function drawTimeline(input: TimelineToDraw): TimelineDrawings | null {
  const dated = inOrder(input.events).filter(isDated);
  const known = Object.values(input.times).filter((at) => at !== null);
  const instants = [...known, ...dated.map(({ at }) => at)].map((at) => Date.parse(at)).sort((a, b) => a - b);
  const [first, last] = [instants[0], instants.at(-1)];
  if (first === undefined || last === undefined) return null;
  const time: Time = { dated, known, instants };
  return {
    lying: draw(input, time, LYING),
    standing: draw(input, time, standing(dated.length)),
    from: new Date(first).toISOString(),
    to: new Date(last).toISOString(),
    undated: input.events.filter((event) => !isDated(event)).map(({ id }) => id),
  };
}

type Dated = TimelineToDraw["events"][number] & { readonly at: string };

interface Time {
  readonly dated: readonly Dated[];
  /** Those of the incident's own times that are known. */
  readonly known: readonly string[];
  readonly instants: readonly number[];
}

function draw(
  { times, zone = "UTC", moment = null }: TimelineToDraw,
  { dated, known, instants }: Time,
  layout: Layout,
): TimelineDrawing {
  const scale = timeScale(instants, incidentSpan(known), layout.from, layout.to);
  const until = times.resolvedAt ?? new Date(instants.at(-1) ?? 0).toISOString();
  const lasting = spansOf(dated, until);
  const inSpans = new Set(lasting.flatMap(({ startId, endId }) => [startId, endId]));
  const placed = marks(
    dated.filter(({ id }) => !inSpans.has(id)),
    scale,
    layout.room,
  );
  const drawnSpans = lasting.length === 0 ? null : drawSpans(lasting, scale, layout.lanes);
  const phaseBars = phases(times).map((phase) => {
    const along = place(scale, Date.parse(phase.from));
    return { ...phase, along, length: place(scale, Date.parse(phase.to)) - along };
  });
  const bands = stack(layout, { phases: phaseBars.length > 0, spans: drawnSpans, kinds: rowsOf(placed) });
  const rowAt = new Map(bands.rows.map((row) => [row.kind, row.across + row.breadth / 2]));
  return {
    length: layout.length,
    breadth: bands.breadth,
    axis: { across: bands.axis, from: layout.from, to: layout.to },
    phases: phaseBars,
    phasesAt: bands.phasesAt,
    ticks: ticks(scale, zone, layout.tickRoom),
    spans: drawnSpans && bands.spans && { ...drawnSpans, ...bands.spans },
    rows: bands.rows,
    marks: placed.map((mark) => ({ ...mark, across: rowAt.get(mark.kind) ?? 0 })),
    silences: silences(instants, scale),
    moment: moment === null ? null : { at: moment, along: place(scale, Date.parse(moment)) },
  };
}

function isDated(event: TimelineToDraw["events"][number]): event is Dated {
  return event.at !== null;
}

function incidentSpan(known: readonly string[]): { from: number; to: number } | null {
  const instants = known.map((at) => Date.parse(at));
  return instants.length === 0 ? null : { from: Math.min(...instants), to: Math.max(...instants) };
}
