import type { EventKind } from "../../event.ts";
import { text } from "../members.ts";
import { personName } from "../person-name.ts";

/** What PagerDuty's words for what happened mean here: `incident.acknowledged`, `incident.acknowledge`, `acknowledge`. */
const KINDS: readonly (readonly [RegExp, EventKind])[] = [
  [/^un-?acknowledged?$|^reopen(?:ed)?$|^trigger(?:ed)?$/, "detection"],
  [/^(?:auto-?)?resolved?$/, "recovery"],
  [/^(?:priority_updated|priority_change|urgency_change|incident_type\.changed)$/, "decision"],
  [/^(?:workflow|automation_action)\b/, "action"],
];

export function pagerdutyKind(happened: string): EventKind {
  return KINDS.find(([pattern]) => pattern.test(happened))?.[1] ?? "communication";
}

/** Which edge of the incident's span it is: people opening it again begin nothing new. */
export function pagerdutyEdge(happened: string): "start" | "end" | null {
  if (/^trigger(?:ed)?$/.test(happened)) return "start";
  return /^(?:auto-?)?resolved?$/.test(happened) ? "end" : null;
}

/** `incident.responder.added` as `responder added`. */
export function pagerdutyWords(happened: string): string {
  return happened.replace(/[._]+/g, " ").trim();
}

/** The person behind a reference, no service, policy or integration. */
export function pagerdutyPerson(reference: unknown): string | null {
  const type = text(reference, "type");
  if (type !== null && !type.startsWith("user")) return null;
  return personName(text(reference, "name"), text(reference, "summary"));
}
