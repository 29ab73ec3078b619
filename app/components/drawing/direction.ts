import type { TimelineDrawing } from "#app/domain/timeline/drawing.ts";

/** Time runs to the right, or down. */
export type Direction = "lying" | "standing";

/** Turns along and across into x and y. */
export interface Turned {
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  point(along: number, across: number): { readonly x: number; readonly y: number };
  box(
    along: number,
    across: number,
    length: number,
    breadth: number,
  ): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** A line along time, or one across it. */
  line(
    from: readonly [along: number, across: number],
    to: readonly [along: number, across: number],
  ): { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

export function turned(drawing: TimelineDrawing, direction: Direction, head = 0): Turned {
  const lies = direction === "lying";
  const point = (along: number, across: number) =>
    lies ? { x: round(along), y: round(across + head) } : { x: round(across), y: round(along) };
  return {
    direction,
    width: lies ? drawing.length : round(drawing.breadth),
    height: lies ? round(drawing.breadth + head) : drawing.length,
    point,
    box(along, across, length, breadth) {
      const size = lies ? { width: length, height: breadth } : { width: breadth, height: length };
      return { ...point(along, across), width: round(size.width), height: round(size.height) };
    },
    line(from, to) {
      const [a, b] = [point(...from), point(...to)];
      return { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
    },
  };
}

/** A tenth of a pixel is as fine as one sees; more figures are only weight. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
