/**
 * The clock. A postmortem is due 24 hours after the incident was resolved, while memory is fresh
 * (the 24-hour rule of *Operations Anti-Patterns*, ch. 9.1.2). It is a promise with a reminder, never a lock:
 * late is allowed and asks for one line why.
 */
export const DEFAULT_HOURS_TO_FILE = 24;

/** From here on the clock stops being calm. */
const SOON_HOURS = 6;

/** Hours to file for severities that differ from the default, e.g. `{ sev4: 72 }`. */
export type HoursBySeverity = Readonly<Record<string, number | undefined>>;

export type ClockState = "none" | "calm" | "soon" | "late" | "filed-in-time" | "filed-late";

export type ClockReading = {
  readonly state: ClockState;
  /** Whole hours left, or late by; rounded down, never negative. */
  readonly hours: number;
  /** The same span in whole minutes, for the last hour. */
  readonly minutes: number;
  /** How much of the time is used up, 0 to 1; stands still once filed. */
  readonly share: number;
};

const HOUR = 3_600_000;

export function hoursToFile(severity: string, overrides?: HoursBySeverity): number {
  return overrides?.[severity] ?? DEFAULT_HOURS_TO_FILE;
}

/**
 * When the postmortem is due: `hours` after `startsAt`, which is `resolvedAt`, or `reportedAt` for a near-miss.
 * Null while nothing started the clock.
 */
export function deadline(clock: { startsAt: string | null; hours: number }): string | null {
  if (clock.startsAt === null) return null;
  return new Date(Date.parse(clock.startsAt) + clock.hours * HOUR).toISOString();
}

/** What the clock shows. The minute it is due still counts as in time; `startsAt` is 24 h before when not given. */
export function clockReading(clock: {
  dueAt: string | null;
  publishedAt: string | null;
  now: Date;
  startsAt?: string | null;
}): ClockReading {
  if (clock.dueAt === null) return { state: "none", hours: 0, minutes: 0, share: 0 };
  const due = Date.parse(clock.dueAt);
  const at = clock.publishedAt === null ? clock.now.getTime() : Date.parse(clock.publishedAt);
  const start = clock.startsAt ? Date.parse(clock.startsAt) : due - DEFAULT_HOURS_TO_FILE * HOUR;
  const left = due - at;
  return {
    state: clock.publishedAt === null ? openState(left) : left >= 0 ? "filed-in-time" : "filed-late",
    hours: Math.floor(Math.abs(left) / HOUR),
    minutes: Math.floor(Math.abs(left) / 60_000),
    share: due > start ? Math.min(1, Math.max(0, (at - start) / (due - start))) : 1,
  };
}

function openState(left: number): ClockState {
  if (left < 0) return "late";
  return left <= SOON_HOURS * HOUR ? "soon" : "calm";
}
