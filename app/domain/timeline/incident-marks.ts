import { INCIDENT_TIMES, type IncidentTime, type IncidentTimes } from "../postmortem/postmortem.ts";

/** Which times of the incident an event stands at: told by the instant, kept nowhere else. */
export function marksOf(
  event: { readonly at: string | null },
  times: IncidentTimes,
): readonly IncidentTime[] {
  const { at } = event;
  if (at === null) return [];
  return INCIDENT_TIMES.filter((time) => {
    const marked = times[time];
    return marked !== null && Date.parse(marked) === Date.parse(at);
  });
}

export function isIncidentTime(value: unknown): value is IncidentTime {
  return INCIDENT_TIMES.some((time) => time === value);
}
