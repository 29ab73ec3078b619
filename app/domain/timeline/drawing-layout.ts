/**
 * How a drawing is laid out. `along` is the direction time runs in, `across` the other one: the same geometry is drawn
 * lying (time runs to the right) and standing (time runs down).
 */
export interface Layout {
  /** Along: where time begins and ends, with room for the names of the rows before it. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
  /** Across: the axis comes first (its ticks before it) or last. */
  readonly axisFirst: boolean;
  readonly axisRoom: number;
  /** Room for the line of a moment, along or across it. */
  readonly phase: number;
  readonly lane: number;
  readonly lanes: number;
  readonly density: number;
  /** Rows share `breadth` out between them where it is given; else each has `row`. */
  readonly row: number;
  readonly breadth: number | null;
  /** Between two marks of a row, so that a finger can choose one. */
  readonly room: number;
  readonly tickRoom: number;
}

/** Lying, for a column of text: names of rows on the left, times below. */
export const LYING: Layout = {
  from: 128,
  to: 744,
  length: 760,
  axisFirst: false,
  axisRoom: 38,
  phase: 30,
  lane: 24,
  lanes: 5,
  density: 40,
  row: 24,
  breadth: null,
  room: 24,
  tickRoom: 92,
};

const FEW = 12;

/** Standing, for a telephone: shapes of rows on top, times on the left; longer when there is more to show. */
export function standing(events: number): Layout {
  const to = events <= FEW ? 400 : 660;
  return {
    from: 44,
    to,
    length: to + 12,
    axisFirst: true,
    axisRoom: 78,
    phase: 16,
    lane: 24,
    lanes: 2,
    density: 40,
    row: 26,
    breadth: 350,
    room: 24,
    tickRoom: 56,
  };
}
