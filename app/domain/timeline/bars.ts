import type { Span } from "./spans.ts";
import { place, type Stretch } from "./time-scale.ts";

/** A span as it is drawn. */
export interface Bar extends Span {
  readonly along: number;
  readonly length: number;
  readonly lane: number;
}

/** From here on, so many last at once. */
export interface Step {
  readonly along: number;
  readonly active: number;
}

/** Spans one by one while they find room in the lanes, else only how many there were at each time. */
export type DrawnSpans =
  | { readonly shape: "bars"; readonly bars: readonly Bar[]; readonly lanes: number }
  | {
      readonly shape: "density";
      readonly steps: readonly Step[];
      readonly count: number;
      readonly most: number;
    };

const SHORTEST = 8;
const GAP = 3;
/** The density is told for stretches of so many units: finer than one sees costs without telling more. */
const GRAIN = 4;

/**
 * Overlapping spans lie in lanes; when that takes more lanes than there are, they become one figure:
 *
 *   lane 1      ▬▬▬▬▬▬▬▬▬▬            ▂▄▆█▆▄▂▁
 *   lane 0   ▬▬▬▬▬▬   ▬▬▬▬▬▬▬→        50 of them
 */
export function drawSpans(spans: readonly Span[], scale: readonly Stretch[], lanes: number): DrawnSpans {
  const end = scale.at(-1);
  const last = end ? end.x + end.width : 0;
  const ends: number[] = [];
  const bars = spans.map((span): Bar => {
    const from = place(scale, Date.parse(span.from));
    const length = Math.max(SHORTEST, place(scale, Date.parse(span.to)) - from);
    const along = Math.min(from, last - length);
    const free = ends.findIndex((until) => along >= until + GAP);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = along + length;
    return { ...span, along, length, lane };
  });
  if (ends.length <= lanes) return { shape: "bars", bars, lanes: ends.length };
  const steps = density(bars);
  return {
    shape: "density",
    steps,
    count: spans.length,
    most: steps.reduce((most, { active }) => Math.max(most, active), 0),
  };
}

/** How many last in each grain of the line; only where that changes. */
function density(bars: readonly Bar[]): readonly Step[] {
  const change = new Map<number, number>();
  const add = (grain: number, by: number) => change.set(grain, (change.get(grain) ?? 0) + by);
  for (const { along, length } of bars) {
    add(Math.floor(along / GRAIN), 1);
    add(Math.ceil((along + length) / GRAIN), -1);
  }
  let active = 0;
  return [...change]
    .sort(([a], [b]) => a - b)
    .flatMap(([grain, by]) => {
      active += by;
      return by === 0 ? [] : [{ along: grain * GRAIN, active }];
    });
}
