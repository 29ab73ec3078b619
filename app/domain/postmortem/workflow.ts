import type { ActionItem } from "../action-item/action-item.ts";
import type { Postmortem, Status } from "./postmortem.ts";
import { isFiled } from "./postmortem.ts";

export const STEPS = [
  "details",
  "timeline",
  "walkthrough",
  "summary",
  "learning",
  "actions",
  "share",
] as const;
export type Step = (typeof STEPS)[number];

/** What publishing may ask for; the words are `missing.<what>`. */
export type Demand =
  | "title"
  | "startedAt"
  | "detectedAt"
  | "resolvedAt"
  | "reportedAt"
  | "events"
  | "summary"
  | "actions"
  | "lateReason";

/** Something that is not there, and the step where it belongs. */
export interface Missing<What extends string = Demand> {
  readonly step: Step;
  readonly what: What;
}

/**
 * What publishing demands (PRODUCT.md, the contract): title, startedAt, detectedAt, resolvedAt, a summary, one timeline
 * event, an action or a reason for none, and a reason when late. A near miss has no `resolvedAt`. Nothing else is a gate.
 */
export function missingToPublish(postmortem: Postmortem, now: Date): readonly Missing[] {
  const missing: Missing[] = [];
  const ask = (step: Step, what: Demand, there: boolean) => {
    if (!there) missing.push({ step, what });
  };
  ask("details", "title", postmortem.title.trim() !== "");
  if (postmortem.nearMiss)
    ask("details", "reportedAt", (postmortem.reportedAt ?? postmortem.times.resolvedAt) !== null);
  else
    for (const time of ["startedAt", "detectedAt", "resolvedAt"] as const) {
      ask("details", time, postmortem.times[time] !== null);
    }
  ask("timeline", "events", countedEvents(postmortem) > 0);
  ask("summary", "summary", summaryOf(postmortem).trim() !== "");
  ask("actions", "actions", postmortem.actions.length > 0 || postmortem.noActionsReason.trim() !== "");
  ask("share", "lateReason", !isLate(postmortem, now) || postmortem.lateReason.trim() !== "");
  return missing;
}

/**
 * What the template asks for and is still empty, beyond what publishing demands: shown in the steps, never a gate.
 */
export function stillOpen(postmortem: Postmortem): readonly Missing<StillOpen>[] {
  const open: Missing<StillOpen>[] = [];
  const ask = (step: Step, what: StillOpen, there: boolean) => {
    if (!there) open.push({ step, what });
  };
  ask("details", "owner", postmortem.ownerId !== null);
  ask("details", "services", postmortem.services.length > 0);
  ask("timeline", "moreEvents", countedEvents(postmortem) >= postmortem.minimumEvents);
  ask(
    "walkthrough",
    "walkthrough",
    postmortem.events.some((event) => event.knownThen || event.believedThen || event.unknownThen),
  );
  for (const { key, step, body } of postmortem.sections) {
    if (key !== "summary") ask(step, `section:${key}`, body.trim() !== "");
  }
  ask("share", "tags", postmortem.tags.length > 0);
  return open;
}

export type StillOpen = "owner" | "services" | "moreEvents" | "walkthrough" | "tags" | `section:${string}`;

export function summaryOf(postmortem: Postmortem): string {
  return postmortem.sections.find((section) => section.key === "summary")?.body ?? "";
}

function countedEvents(postmortem: Postmortem): number {
  return postmortem.events.filter((event) => !event.hidden && event.text.trim() !== "").length;
}

/** Past due and not filed in time; imports and what is not needed have no clock. */
export function isLate(postmortem: Pick<Postmortem, "dueAt" | "publishedAt" | "status">, now: Date): boolean {
  if (postmortem.dueAt === null || postmortem.status === "not_needed") return false;
  const filed = postmortem.publishedAt ?? now.toISOString();
  return Date.parse(filed) > Date.parse(postmortem.dueAt);
}

/** Never stored: a filed postmortem with actions is closed once each is done or dropped, and open again when one is taken up anew. */
export function statusNow(status: Status, actions: readonly Pick<ActionItem, "status">[]): Status {
  if (!isFiled(status)) return status;
  const settled = actions.every((action) => action.status === "done" || action.status === "dropped");
  return settled && actions.length > 0 ? "closed" : "published";
}
