import { LONG_SILENCE, place, type Stretch } from "./time-scale.ts";

/** A long time without an event. `folded`: drawn shorter than it was, so the axis needs a break mark. */
export type Silence = {
  readonly from: string;
  readonly to: string;
  readonly along: number;
  readonly length: number;
  readonly folded: boolean;
};

/** Silences one sees: they take a good part of the line, or were folded because they took too much of it. */
export function silences(instants: readonly number[], scale: readonly Stretch[]): readonly Silence[] {
  const whole = scale.reduce((sum, { width }) => sum + width, 0);
  const found: Silence[] = [];
  instants.forEach((to, index) => {
    const from = instants[index - 1] ?? to;
    const folded = scale.some((stretch) => stretch.folded && stretch.from === from && stretch.to === to);
    const along = place(scale, from);
    const length = place(scale, to) - along;
    if (!folded && length <= whole * LONG_SILENCE) return;
    const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()];
    found.push({ from: start, to: end, along, length, folded });
  });
  return found;
}
