import { INCIDENT_TIMES, type IncidentTime, type IncidentTimes } from "../postmortem/postmortem.ts";

/** Where each measure starts and ends: shown beside the figure, so that nobody has to guess what was counted. */
export const MEASURES = {
  timeToDetect: { from: "startedAt", to: "detectedAt" },
  timeToAcknowledge: { from: "detectedAt", to: "acknowledgedAt" },
  timeToMitigate: { from: "startedAt", to: "mitigatedAt" },
  timeToResolve: { from: "startedAt", to: "resolvedAt" },
} as const satisfies Record<string, { from: IncidentTime; to: IncidentTime }>;

export type MeasureCode = keyof typeof MEASURES;

/** A stretch between two known times, named for what it led to. */
export type PhaseKey = "detect" | "acknowledge" | "mitigate" | "resolve";

export type Phase = { readonly key: PhaseKey; readonly from: string; readonly to: string };

const PHASE_ENDING_AT: Readonly<Partial<Record<IncidentTime, PhaseKey>>> = {
  detectedAt: "detect",
  acknowledgedAt: "acknowledge",
  mitigatedAt: "mitigate",
  resolvedAt: "resolve",
};

/** Each measure in whole minutes, rounded down; null when an end is missing or the two are out of order. */
export function measures(times: IncidentTimes): Readonly<Record<MeasureCode, number | null>> {
  return {
    timeToDetect: minutes(times, "timeToDetect"),
    timeToAcknowledge: minutes(times, "timeToAcknowledge"),
    timeToMitigate: minutes(times, "timeToMitigate"),
    timeToResolve: minutes(times, "timeToResolve"),
  };
}

/** One measure with its definition, and the times without which it cannot be told. */
export function measureOf(times: IncidentTimes, code: MeasureCode) {
  const { from, to } = MEASURES[code];
  const missing: readonly IncidentTime[] = [from, to].filter((time) => times[time] === null);
  return { from, to, minutes: minutes(times, code), missing };
}

/**
 * The phases between the known times, gapless: a missing time in between widens its neighbour (without an
 * acknowledgement the phase `mitigate` starts at detection). Times out of order and empty phases are left out.
 */
export function phases(times: IncidentTimes): readonly Phase[] {
  const found: Phase[] = [];
  let from: string | null = null;
  for (const name of INCIDENT_TIMES) {
    const to = times[name];
    if (to === null) continue;
    const key = PHASE_ENDING_AT[name];
    if (from !== null && Date.parse(to) < Date.parse(from)) continue;
    if (from !== null && key && Date.parse(to) > Date.parse(from)) found.push({ key, from, to });
    from = to;
  }
  return found;
}

/** The first pair of known times that stands the wrong way round, or null. Equal times are in order. */
export function timesInOrder(times: IncidentTimes): { earlier: IncidentTime; later: IncidentTime } | null {
  let earlier: IncidentTime | null = null;
  for (const later of INCIDENT_TIMES) {
    const at = times[later];
    if (at === null) continue;
    const before = earlier === null ? null : times[earlier];
    if (earlier !== null && before !== null && Date.parse(before) > Date.parse(at)) return { earlier, later };
    earlier = later;
  }
  return null;
}

function minutes(times: IncidentTimes, code: MeasureCode): number | null {
  const from = times[MEASURES[code].from];
  const to = times[MEASURES[code].to];
  if (from === null || to === null) return null;
  const span = Date.parse(to) - Date.parse(from);
  return span < 0 ? null : Math.floor(span / 60_000);
}
