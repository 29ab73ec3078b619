import { place, type Stretch } from "./time-scale.ts";
import { offsetMinutes } from "./zones.ts";

/** A line on the time axis. `startsDay` marks the first one of a day in the zone drawn: its label wants the date. */
export type Tick = { readonly at: string; readonly along: number; readonly startsDay: boolean };

const MINUTE = 60_000;
const DAY = 1440;
const STEPS_IN_MINUTES = [
  1,
  2,
  5,
  10,
  15,
  30,
  60,
  120,
  180,
  360,
  720,
  DAY,
  2 * DAY,
  7 * DAY,
  30 * DAY,
  365 * DAY,
];

/**
 * Ticks on round times of the zone (whole quarters, hours, midnights), the densest step that leaves `room` between
 * two of them. Folded silences get none.
 */
export function ticks(scale: readonly Stretch[], zone: string, room: number): readonly Tick[] {
  const even = scale.filter((stretch) => !stretch.folded && stretch.width > 0);
  const step = stepFor(even, room) * MINUTE;
  const found: Tick[] = [];
  let day = "";
  for (const { from, to } of even) {
    // The offset at the start holds for the stretch: a tick may stand an hour off after a change of clocks.
    const offset = offsetMinutes(zone, from) * MINUTE;
    for (let local = Math.ceil((from + offset) / step) * step; local - offset <= to; local += step) {
      const along = place(scale, local - offset);
      const previous = found.at(-1);
      if (previous && along - previous.along < room * 0.6) continue;
      const today = new Date(local).toISOString().slice(0, 10);
      found.push({ at: new Date(local - offset).toISOString(), along, startsDay: today !== day });
      day = today;
    }
  }
  return found;
}

function stepFor(even: readonly Stretch[], room: number): number {
  const minutes = even.reduce((sum, { from, to }) => sum + (to - from) / MINUTE, 0);
  const width = even.reduce((sum, stretch) => sum + stretch.width, 0);
  const fits = (step: number) => width === 0 || (step / minutes) * width >= room;
  const known = STEPS_IN_MINUTES.find(fits);
  return known ?? Math.ceil((minutes * room) / Math.max(1, width) / DAY) * DAY;
}
