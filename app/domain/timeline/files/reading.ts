import type { FoundEvent, PassedOverLine } from "../timeline-files.ts";

/** What one value, row or message of a file gave. */
export type Reading = {
  readonly events: readonly FoundEvent[];
  readonly passedOver: readonly PassedOverLine[];
  /** Who knew it, also where it told of nothing. */
  readonly systems: readonly string[];
};

export const NOTHING: Reading = { events: [], passedOver: [], systems: [] };

export function passedOver(line: number, why: string): Reading {
  return { ...NOTHING, passedOver: [{ line, why }] };
}

export function joined(readings: readonly Reading[]): Reading {
  return {
    events: readings.flatMap(({ events }) => events),
    passedOver: readings.flatMap((each) => each.passedOver),
    systems: [...new Set(readings.flatMap(({ systems }) => systems))],
  };
}
