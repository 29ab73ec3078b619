import type { ActionItem } from "#app/domain/action-item/action-item.ts";
import type { IncidentTimes, Postmortem, Section } from "#app/domain/postmortem/postmortem.ts";
import { type TimelineEvent, UNTOLD } from "#app/domain/timeline/event.ts";

type Wishes = Partial<Omit<Postmortem, "times" | "sections">> & {
  readonly times?: Partial<IncidentTimes>;
  readonly sections?: Readonly<Record<string, string>>;
};

const NO_TIMES: IncidentTimes = {
  startedAt: null,
  detectedAt: null,
  acknowledgedAt: null,
  mitigatedAt: null,
  resolvedAt: null,
};
const TIMES = {
  startedAt: "2026-11-20T01:00:00.000Z",
  detectedAt: "2026-11-20T01:04:00.000Z",
  resolvedAt: "2026-11-20T02:00:00.000Z",
};

/** A draft in which nothing is missing; wishes change it. */
export function draftPostmortem({
  times = TIMES,
  sections = { summary: "It was down for an hour." },
  ...wishes
}: Wishes = {}): Postmortem {
  return {
    id: "pm",
    number: 1,
    revision: 1,
    status: "draft",
    title: "Checkout down",
    severity: "sev2",
    services: ["Checkout"],
    tags: [],
    times: { ...NO_TIMES, ...times },
    reportedAt: null,
    nearMiss: false,
    timeZone: "Asia/Tokyo",
    impact: { who: "", howMany: "", howLong: "", slo: "", errorBudget: "" },
    detectionSource: null,
    alert: { runbook: null, actionable: null, timely: null, priority: null },
    ownerId: null,
    facilitatorId: null,
    participants: [],
    templateKey: "standard",
    minimumEvents: 1,
    sections: Object.entries(sections).map(([key, body]) => section(key, body)),
    events: [timelineEvent()],
    pictureWords: {},
    actions: [actionItem()],
    hoursToFile: 24,
    dueAt: null,
    publishedAt: null,
    lateReason: "",
    noActionsReason: "",
    notNeededReason: "",
    imported: false,
    extra: {},
    createdAt: "2026-11-20T02:30:00.000Z",
    updatedAt: "2026-11-20T02:30:00.000Z",
    createdBy: null,
    updatedBy: null,
    path: null,
    ...wishes,
  };
}

export function timelineEvent(wishes: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    ...UNTOLD,
    id: "event",
    at: "2026-11-20T01:00:00.000Z",
    zone: "Asia/Tokyo",
    text: "Alert fired",
    kind: "detection",
    dedupeKey: "event",
    arrived: 1,
    ...wishes,
  };
}

export function actionItem(wishes: Partial<ActionItem> = {}): ActionItem {
  return {
    id: "action",
    title: "Alert before a certificate runs out",
    ownerId: "p",
    dueOn: "2026-12-04",
    status: "open",
    aim: "detection",
    strength: "strong",
    verification: "",
    agreedHours: null,
    evidenceUrl: null,
    noEvidenceReason: "",
    dropReason: "",
    teamId: null,
    moves: [],
    createdAt: "2026-11-20T02:30:00.000Z",
    closedAt: null,
    revision: 1,
    ...wishes,
  };
}

function section(key: string, body: string): Section {
  const words = { title: key, why: "", questions: [] };
  return {
    key,
    step: key === "summary" ? "summary" : "learning",
    required: key === "summary",
    words: { en: words, ja: words },
    body,
  };
}
