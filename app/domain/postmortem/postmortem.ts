import type { ActionItem } from "../action-item/action-item.ts";
import type { TimelineEvent } from "../timeline/event.ts";

export const SEVERITIES = ["sev1", "sev2", "sev3", "sev4"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const STATUSES = ["draft", "in_review", "published", "closed", "not_needed"] as const;
export type Status = (typeof STATUSES)[number];

/** Published, or closed since: in the knowledge store. */
export function isFiled(status: Status): boolean {
  return status === "published" || status === "closed";
}

export const INCIDENT_TIMES = [
  "startedAt",
  "detectedAt",
  "acknowledgedAt",
  "mitigatedAt",
  "resolvedAt",
] as const;
export type IncidentTime = (typeof INCIDENT_TIMES)[number];
export type IncidentTimes = Readonly<Record<IncidentTime, string | null>>;

export const DETECTION_SOURCES = ["monitoring", "customer", "staff", "partner", "other"] as const;
export type DetectionSource = (typeof DETECTION_SOURCES)[number];

/** Roles people take in an incident; any other word a team uses is kept as it is. */
export const PARTICIPANT_ROLES = [
  "commander",
  "responder",
  "communications",
  "scribe",
  "expert",
  "facilitator",
  "observer",
] as const;

export interface Participant {
  readonly personId: string;
  readonly role: string;
}

/** What the alert was like (Operations Anti-Patterns, alert criteria): named a runbook, could be acted on, in time, rightly ranked. */
export const ALERT_QUESTIONS = ["runbook", "actionable", "timely", "priority"] as const;
export type AlertQuestion = (typeof ALERT_QUESTIONS)[number];
export type AlertAnswer = "yes" | "no" | "unknown";

/** Short facts of the impact, each one line. */
export const IMPACT_FACTS = ["who", "howMany", "howLong", "slo", "errorBudget"] as const;
export type ImpactFact = (typeof IMPACT_FACTS)[number];

export const SECTION_STEPS = ["details", "summary", "learning"] as const;
export type SectionStep = (typeof SECTION_STEPS)[number];

/** The words of a section in one language, copied from the template when the postmortem was made. */
export interface SectionWords {
  readonly title: string;
  readonly why: string;
  readonly questions: readonly string[];
}

export interface Section {
  readonly key: string;
  readonly step: SectionStep;
  readonly required: boolean;
  readonly words: Readonly<Record<"en" | "ja", SectionWords>>;
  readonly body: string;
}

export interface Postmortem {
  readonly id: string;
  readonly number: number;
  readonly revision: number;
  readonly status: Status;
  readonly title: string;
  readonly severity: Severity;
  readonly services: readonly string[];
  readonly tags: readonly string[];
  readonly times: IncidentTimes;
  /** When a near miss was reported: starts its clock in place of `resolvedAt`. */
  readonly reportedAt: string | null;
  readonly nearMiss: boolean;
  /** IANA zone the incident is told in. */
  readonly timeZone: string;
  readonly impact: Readonly<Record<ImpactFact, string>>;
  readonly detectionSource: DetectionSource | null;
  readonly alert: Readonly<Record<AlertQuestion, AlertAnswer | null>>;
  readonly ownerId: string | null;
  readonly facilitatorId: string | null;
  readonly participants: readonly Participant[];
  readonly templateKey: string;
  readonly minimumEvents: number;
  readonly sections: readonly Section[];
  readonly events: readonly TimelineEvent[];
  /** What its pictures show, by the attachment's id. */
  readonly pictureWords: Readonly<Record<string, string>>;
  readonly actions: readonly ActionItem[];
  /** Hours to file after the clock started, fixed by the severity's setting; null for imports: they have no clock. */
  readonly hoursToFile: number | null;
  readonly dueAt: string | null;
  readonly publishedAt: string | null;
  readonly lateReason: string;
  readonly noActionsReason: string;
  readonly notNeededReason: string;
  readonly imported: boolean;
  /** Kept from an imported file's front matter, exported again. */
  readonly extra: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: string | null;
  readonly updatedBy: string | null;
  readonly path: string | null;
}
