import type { Severity } from "../postmortem/postmortem.ts";
import { DEFAULT_ACTION_DAYS } from "../settings.ts";
import { dayIn } from "../timeline/typed-time.ts";

/** The day an action is due when nobody says otherwise: counted from today, as the severity asks (PagerDuty). */
export function defaultDueDay(now: Date, severity: Severity, zone: string): string {
  const days = DEFAULT_ACTION_DAYS[severity];
  return dayIn(new Date(now.getTime() + days * 86_400_000).toISOString(), zone);
}
