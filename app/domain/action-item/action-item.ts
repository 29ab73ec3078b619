export const AIMS = [
  "visibility",
  "availability",
  "prevention",
  "detection",
  "mitigation",
  "process",
] as const;
export type Aim = (typeof AIMS)[number];

/** After the RCA² action hierarchy: strong changes the system, weak asks people to be careful. */
export const STRENGTHS = ["strong", "medium", "weak"] as const;
export type Strength = (typeof STRENGTHS)[number];

export const ACTION_STATUSES = ["open", "in_progress", "done", "dropped"] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export interface ActionItem {
  readonly id: string;
  readonly title: string;
  readonly ownerId: string;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly status: ActionStatus;
  readonly aim: Aim | null;
  readonly strength: Strength | null;
  /** How will we know it worked. */
  readonly verification: string;
  /** Hours of day-job time agreed for it. */
  readonly agreedHours: number | null;
  readonly evidenceUrl: string | null;
  /** Why there is no evidence, when done without. */
  readonly noEvidenceReason: string;
  readonly dropReason: string;
  /** Set by hand; null: the owner's teams. */
  readonly teamId: string | null;
  readonly moves: readonly DueDateMove[];
  readonly createdAt: string;
  readonly closedAt: string | null;
  /** The postmortem's revision at which it last changed. */
  readonly revision: number;
}

export interface DueDateMove {
  readonly from: string;
  readonly to: string;
  readonly why: string;
  readonly by: string | null;
  readonly at: string;
}
