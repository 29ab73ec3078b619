import type { EventKind } from "#app/domain/timeline/event.ts";

/** Each kind has a shape of its own, so that it is told without a colour; about 12 units wide, around 0,0. */
const SHAPES: Readonly<Record<EventKind, string>> = {
  trigger: "M0-7L1.8-1.8 7 0 1.8 1.8 0 7-1.8 1.8-7 0-1.8-1.8Z",
  detection: "M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",
  diagnosis: "M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z",
  decision: "M0-6L6 0 0 6-6 0Z",
  action: "M-4.5-4.5H4.5V4.5H-4.5Z",
  communication: "M-5.5-4.5H5.5V3H0L-3.5 6V3H-5.5Z",
  recovery: "M-1.8-5.5H1.8V-1.8H5.5V1.8H1.8V5.5H-1.8V1.8H-5.5V-1.8H-1.8Z",
  change: "M0-5.5L5.5 4.5H-5.5Z",
};

export function Shape({ kind, x, y }: { readonly kind: EventKind; readonly x: number; readonly y: number }) {
  return <path className={`shape shape-${kind}`} d={SHAPES[kind]} transform={`translate(${x} ${y})`} />;
}

/** The shape alone, beside its word. */
export function ShapeSample({ kind }: { readonly kind: EventKind }) {
  return (
    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      <path className={`shape shape-${kind}`} d={SHAPES[kind]} />
    </svg>
  );
}
