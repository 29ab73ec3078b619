import type { ActionStatus, Aim, Strength } from "#app/domain/action-item/action-item.ts";
import type {
  AlertAnswer,
  AlertQuestion,
  DetectionSource,
  ImpactFact,
  Severity,
} from "#app/domain/postmortem/postmortem.ts";
import type { EventKind } from "#app/domain/timeline/event.ts";
import type { SampleKey } from "./organisation.ts";

/** One incident of the sample; all times are minutes after it started. */
export interface SampleIncident {
  readonly title: string;
  readonly severity: Severity;
  readonly template: "standard" | "short" | "near-miss";
  readonly services: readonly string[];
  readonly tags: readonly string[];
  /** Either at a clock time in Tokyo some days ago, or so that it was resolved some hours ago. */
  readonly started: { readonly daysAgo: number; readonly at: string } | { readonly resolvedHoursAgo: number };
  readonly detected: number;
  readonly acknowledged: number | null;
  readonly mitigated: number | null;
  readonly resolved: number;
  readonly owner: SampleKey;
  readonly facilitator: SampleKey | null;
  readonly participants: readonly (readonly [SampleKey, string])[];
  readonly impact: Partial<Readonly<Record<ImpactFact, string>>>;
  readonly detectionSource: DetectionSource;
  readonly alert: Partial<Readonly<Record<AlertQuestion, AlertAnswer>>>;
  readonly events: readonly SampleEvent[];
  readonly sections: Readonly<Record<string, string>>;
  readonly actions: readonly SampleAction[];
  /** Hours after it was resolved; null: not yet. */
  readonly publishedAfter: number | null;
  readonly lateReason?: string;
  readonly review?: { readonly from: SampleKey; readonly note: string; readonly remark: string };
}

export interface SampleEvent {
  readonly minute: number;
  readonly kind: EventKind;
  readonly role: string;
  readonly text: string;
  readonly known?: string;
  readonly believed?: string;
  readonly unknown?: string;
  readonly later?: string;
}

export interface SampleAction {
  readonly title: string;
  readonly owner: SampleKey;
  /** Days from today; below zero is overdue while open. */
  readonly due: number;
  readonly aim: Aim;
  readonly strength: Strength;
  readonly verification: string;
  readonly status?: ActionStatus;
  readonly evidence?: string;
  readonly dropReason?: string;
  /** Its due date was moved once, from so many days earlier. */
  readonly moved?: { readonly days: number; readonly why: string };
}
