import type { DrawnSpans } from "./bars.ts";
import type { Layout } from "./drawing-layout.ts";
import type { EventKind } from "./event.ts";

/** A stretch across. */
export interface Band {
  readonly across: number;
  readonly breadth: number;
}

/** Where everything lies across: phases, then what lasted, then a row for each kind; the axis before or after them. */
export function stack(
  layout: Layout,
  has: { readonly phases: boolean; readonly spans: DrawnSpans | null; readonly kinds: readonly EventKind[] },
) {
  let across = layout.axisFirst ? layout.axisRoom : 0;
  const take = (breadth: number): Band => {
    const band = { across, breadth };
    across += breadth;
    return band;
  };
  const first = across;
  const phasesAt = take(has.phases ? layout.phase : 0).across;
  const spans = has.spans && take(spansBreadth(layout, has.spans));
  const fill = layout.breadth === null ? 0 : (layout.breadth - across) / Math.max(1, has.kinds.length);
  const row = Math.min(layout.row * 1.75, Math.max(layout.row, fill));
  const rows = has.kinds.map((kind) => ({ kind, ...take(row) }));
  const axis = layout.axisFirst ? first : across;
  return { phasesAt, spans, rows, axis, breadth: layout.axisFirst ? across : across + layout.axisRoom };
}

function spansBreadth({ lane, density }: Layout, spans: DrawnSpans): number {
  return spans.shape === "bars" ? spans.lanes * lane : density;
}
