import type { ActionStatus, Aim, Strength } from "../action-item/action-item.ts";
import type {
  AlertAnswer,
  AlertQuestion,
  DetectionSource,
  ImpactFact,
  IncidentTime,
  PARTICIPANT_ROLES,
  Severity,
} from "../postmortem/postmortem.ts";
import type { EventKind } from "../timeline/event.ts";

/** The words a postmortem's Markdown is written with: keys of the messages, handed in as a translator. */
export type ExchangeWord =
  | `words.severity.${Severity}`
  | `words.time.${IncidentTime | "reportedAt"}`
  | `words.kind.${EventKind}`
  | `words.participantRole.${(typeof PARTICIPANT_ROLES)[number] | "owner"}`
  | `words.detectionSource.${DetectionSource}`
  | `words.known.${"knownThen" | "believedThen" | "unknownThen" | "learnedLater"}`
  | `words.actionStatus.${ActionStatus}`
  | `words.aim.${Aim}`
  | `words.strength.${Strength}`
  | `exchange.impact.${ImpactFact}`
  | `exchange.alert.${AlertQuestion}`
  | `exchange.answer.${AlertAnswer}`
  | `exchange.column.${"action" | "owner" | "due" | "status" | "aim" | "strength" | "verification"}`
  | `exchange.${
      | "severity"
      | "services"
      | "tags"
      | "detectedBy"
      | "timeline"
      | "when"
      | "kind"
      | "what"
      | "role"
      | "source"
      | "walkthrough"
      | "actions"
      | "noActions"
      | "credits"}`;
