import type { IncidentTimes } from "../postmortem/postmortem.ts";
import { inOrder, type TimelineEvent } from "./event.ts";
import { type DrawnEvent, type Mark, marks } from "./marks.ts";
import { type PhaseKey, phases } from "./measures.ts";
import { type Tick, ticks } from "./ticks.ts";
import { LONG_SILENCE, place, type Stretch, timeScale } from "./time-scale.ts";

/** All lengths in units of the viewBox, which are pixels as long as the picture is not scaled. */
export type TimelineDrawing = {
  readonly width: number;
  readonly height: number;
  /** `0 0 width height`, for the svg element. */
  readonly viewBox: string;
  /** Where the axis runs, between `left` and `right`; ticks hang below it. */
  readonly axis: { readonly y: number; readonly left: number; readonly right: number };
  readonly phases: readonly PhaseBar[];
  readonly ticks: readonly Tick[];
  readonly marks: readonly (Mark & { readonly y: number })[];
  readonly silences: readonly Silence[];
  /** Events without a readable time: not drawn, to be listed. */
  readonly undated: readonly string[];
};

export type PhaseBar = {
  readonly key: PhaseKey;
  readonly from: string;
  readonly to: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A long time without an event. `folded`: drawn shorter than it was, so the axis needs a break mark. */
export type Silence = {
  readonly from: string;
  readonly to: string;
  readonly x: number;
  readonly width: number;
  readonly folded: boolean;
};

const EDGE = 12;
const LANES = 4;
const LANE_HEIGHT = 16;
const MARK_ROOM = 14;
const TICK_ROOM = 84;
const TICK_LABELS = 36;
const PHASE_HEIGHT = 12;
const PHASE_GAP = 8;
const NARROWEST = 160;

/**
 * The timeline as geometry: phase bars on top, dots in up to four lanes, the axis with its ticks below. Knows no
 * colour, no word and no date format. Null when no time at all is known. Reads the same at 5 and at 500 events:
 * dots that would touch share one.
 *
 *   ▬▬detect▬▬▬▬▬acknowledge▬▬▬▬▬▬mitigate▬▬▬▬▬
 *        ●      ●
 *     ●    ●     ③        ●            ●
 *   ──┴──────────┴──────────┴──────────┴───────
 */
export function drawTimeline(input: {
  readonly times: IncidentTimes;
  readonly events: readonly (DrawnEvent & Pick<TimelineEvent, "arrived">)[];
  readonly width: number;
  /** The zone whose round hours get the ticks; UTC unless told. */
  readonly zone?: string;
}): TimelineDrawing | null {
  const width = Math.max(NARROWEST, input.width);
  const dated = inOrder(input.events).filter(isDated);
  const known = Object.values(input.times).filter((at) => at !== null);
  const instants = [...known, ...dated.map(({ at }) => at)].map((at) => Date.parse(at)).sort((a, b) => a - b);
  if (instants.length === 0) return null;
  const scale = timeScale(instants, incidentSpan(known), EDGE, width - EDGE);
  const placed = marks(dated, scale, MARK_ROOM, LANES);
  const lanes = placed.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  const axisY = PHASE_HEIGHT + PHASE_GAP + lanes * LANE_HEIGHT;
  const height = axisY + TICK_LABELS;
  return {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    axis: { y: axisY, left: EDGE, right: width - EDGE },
    phases: phases(input.times).map((phase) => {
      const x = place(scale, Date.parse(phase.from));
      return { ...phase, x, y: 0, width: place(scale, Date.parse(phase.to)) - x, height: PHASE_HEIGHT };
    }),
    ticks: ticks(scale, input.zone ?? "UTC", TICK_ROOM),
    marks: placed.map((mark) => ({ ...mark, y: axisY - (mark.lane + 0.5) * LANE_HEIGHT })),
    silences: silences(instants, scale),
    undated: input.events.filter((event) => !isDated(event)).map(({ id }) => id),
  };
}

function isDated<E extends DrawnEvent>(event: E): event is E & { readonly at: string } {
  return event.at !== null;
}

function incidentSpan(known: readonly string[]): { from: number; to: number } | null {
  const instants = known.map((at) => Date.parse(at));
  return instants.length === 0 ? null : { from: Math.min(...instants), to: Math.max(...instants) };
}

function silences(instants: readonly number[], scale: readonly Stretch[]): readonly Silence[] {
  const span = (instants.at(-1) ?? 0) - (instants[0] ?? 0);
  const found: Silence[] = [];
  instants.forEach((to, index) => {
    const from = instants[index - 1] ?? to;
    if (to - from <= span * LONG_SILENCE) return;
    const x = place(scale, from);
    const folded = scale.some((stretch) => stretch.folded && stretch.from === from && stretch.to === to);
    const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()];
    found.push({ from: start, to: end, x, width: place(scale, to) - x, folded });
  });
  return found;
}
