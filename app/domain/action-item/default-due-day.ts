import type { Severity } from "../postmortem/postmortem.ts";
import { DEFAULT_ACTION_DAYS } from "../settings.ts";
import { dayIn } from "../timeline/typed-time.ts";
import { daysAfter } from "./due.ts";

/** The day an action is due when nobody says otherwise: counted from today, as the severity asks (PagerDuty). */
export function defaultDueDay(now: Date, severity: Severity, zone: string): string {
  return daysAfter(dayIn(now.toISOString(), zone), DEFAULT_ACTION_DAYS[severity]);
}
