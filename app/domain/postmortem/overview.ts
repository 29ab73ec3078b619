import type { Postmortem, Severity, Status } from "./postmortem.ts";
import { isFiled } from "./postmortem.ts";
import { isLate, missingToPublish, STEPS, type Step, stillOpen } from "./workflow.ts";

/** What the frame of every step shows: the clock, and of each step what is missing and what is still open. */
export interface Overview {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly status: Status;
  readonly severity: Severity;
  readonly filed: boolean;
  readonly revision: number;
  readonly startsAt: string | null;
  readonly dueAt: string | null;
  readonly publishedAt: string | null;
  /** Late and no reason given yet. */
  readonly owesReason: boolean;
  readonly updatedAt: string;
  readonly steps: readonly StepOverview[];
}

export interface StepOverview {
  readonly step: Step;
  readonly missing: readonly string[];
  readonly open: readonly OpenPoint[];
}

/** A section speaks with its own title, anything else by `flow.open.<what>`. */
export interface OpenPoint {
  readonly what: string;
  readonly titles: Readonly<Record<"en" | "ja", string>> | null;
}

export function overview(postmortem: Postmortem, now: Date): Overview {
  const { id, number, title, status, severity, revision, dueAt, publishedAt, updatedAt } = postmortem;
  const filed = isFiled(status);
  const missing = filed || status === "not_needed" ? [] : missingToPublish(postmortem, now);
  const open = stillOpen(postmortem);
  return {
    id,
    number,
    title,
    status,
    severity,
    filed,
    revision,
    startsAt: postmortem.times.resolvedAt ?? (postmortem.nearMiss ? postmortem.reportedAt : null),
    dueAt: status === "not_needed" ? null : dueAt,
    publishedAt,
    owesReason: !filed && isLate(postmortem, now) && postmortem.lateReason.trim() === "",
    updatedAt,
    steps: STEPS.map((step) => ({
      step,
      missing: missing.filter((each) => each.step === step).map(({ what }) => what),
      open: open
        .filter((each) => each.step === step)
        .map(({ what }) => ({ what, titles: sectionTitles(postmortem, what) })),
    })),
  };
}

function sectionTitles(postmortem: Postmortem, what: string): Readonly<Record<"en" | "ja", string>> | null {
  const section = postmortem.sections.find(({ key }) => what === `section:${key}`);
  return section ? { en: section.words.en.title, ja: section.words.ja.title } : null;
}
