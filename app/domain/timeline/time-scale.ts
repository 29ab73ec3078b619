/**
 * A stretch of the drawing: the instants `from`–`to` (milliseconds) lie between `x` and `x + width`.
 * A folded stretch is drawn narrower than its time: nothing happened in it, outside the incident itself.
 */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
  readonly folded: boolean;
};

/** A silence is long when it takes more than this share of all the time drawn. */
export const LONG_SILENCE = 0.25;

/** How much of the width a folded silence keeps, so that one sees there was one. */
const FOLDED_SHARE = 0.06;

/** A single instant gets this much time around it. */
const ALONE = 30 * 60_000;

/**
 * Lays `instants` (sorted, not empty) out between `left` and `right`. Time runs evenly, but for long silences before
 * or after the incident, which fold:
 *
 *   deploy        ┆┆   alert  ack      fix             done          instants
 *   ├─────────────≈≈────┼──────┼────────┼───────────────┤
 *     3 days, folded    └────── incident: never folded ─┘
 *
 * Inside the incident silence is information, so it keeps its width.
 */
export function timeScale(
  instants: readonly number[],
  incident: { readonly from: number; readonly to: number } | null,
  left: number,
  right: number,
): readonly Stretch[] {
  const first = instants[0] ?? 0;
  const last = instants.at(-1) ?? first;
  if (first === last)
    return [{ from: first - ALONE, to: last + ALONE, x: left, width: right - left, folded: false }];
  const parts = cutAtSilences(instants, incident, (last - first) * LONG_SILENCE);
  const folded = parts.filter((part) => part.folded).length;
  const evenTime = parts.reduce((sum, part) => sum + (part.folded ? 0 : part.to - part.from), 0);
  const evenWidth = (right - left) * (1 - folded * FOLDED_SHARE);
  let x = left;
  return parts.map((part) => {
    const share = evenTime === 0 ? 0 : (part.to - part.from) / evenTime;
    const width = part.folded ? (right - left) * FOLDED_SHARE : evenWidth * share;
    const stretch = { ...part, x, width };
    x += width;
    return stretch;
  });
}

/** Where an instant stands; instants outside the drawing stand at its edge. */
export function place(scale: readonly Stretch[], instant: number): number {
  const stretch = scale.find(({ to }) => instant <= to) ?? scale.at(-1);
  if (stretch === undefined) return 0;
  const share = stretch.to === stretch.from ? 0 : (instant - stretch.from) / (stretch.to - stretch.from);
  return stretch.x + stretch.width * Math.min(1, Math.max(0, share));
}

type Part = Pick<Stretch, "from" | "to" | "folded">;

function cutAtSilences(
  instants: readonly number[],
  incident: { readonly from: number; readonly to: number } | null,
  long: number,
): readonly Part[] {
  const parts: Part[] = [];
  let from = instants[0] ?? 0;
  let before = from;
  for (const instant of instants) {
    const outside = incident !== null && (instant <= incident.from || before >= incident.to);
    if (outside && instant - before > long) {
      if (before > from) parts.push({ from, to: before, folded: false });
      parts.push({ from: before, to: instant, folded: true });
      from = instant;
    }
    before = instant;
  }
  if (before > from || parts.length === 0) parts.push({ from, to: before, folded: false });
  // When every stretch is a silence there is nothing to make room for.
  return parts.some((part) => !part.folded) ? parts : parts.map((part) => ({ ...part, folded: false }));
}
