import type { ActionItem, DueDateMove } from "../action-item/action-item.ts";
import type { FieldObject, Fields, FieldValue, StoredDocument } from "../document/document.ts";
import type { TimelineEvent } from "../timeline/event.ts";
import { inOrder, UNTOLD } from "../timeline/event.ts";
import { withoutStrays } from "../timeline/folded.ts";
import { deadline } from "./deadline.ts";
import type {
  AlertAnswer,
  DetectionSource,
  Participant,
  Postmortem,
  Section,
  SectionStep,
  SectionWords,
  Severity,
  Status,
} from "./postmortem.ts";
import { ALERT_QUESTIONS, IMPACT_FACTS, INCIDENT_TIMES } from "./postmortem.ts";
import { statusNow } from "./workflow.ts";

export const sectionField = (key: string) => `section:${key}`;
export const eventField = (id: string) => `event:${id}`;
export const actionField = (id: string) => `action:${id}`;
/** What a picture shows, for those who cannot see it; by the attachment's id. */
export const pictureField = (attachmentId: string) => `picture:${attachmentId}`;
export const impactField = (fact: string) => `impact:${fact}`;
export const alertField = (question: string) => `alert:${question}`;

/** The typed postmortem behind a stored document's fields. Fields of an unknown name are left alone. */
export function postmortemFrom(stored: StoredDocument): Postmortem {
  const read = reader(stored.fields);
  const times = Object.fromEntries(
    INCIDENT_TIMES.map((time) => [time, read.textOrNull(time)]),
  ) as Postmortem["times"];
  const reportedAt = read.textOrNull("reportedAt");
  const nearMiss = stored.fields.get("nearMiss") === true;
  const hoursToFile = read.number("hoursToFile");
  const actions = actionsFrom(stored);
  return {
    id: stored.id,
    number: stored.number ?? 0,
    revision: stored.revision,
    status: statusNow((read.textOrNull("status") ?? "draft") as Status, actions),
    title: read.text("title"),
    severity: (read.textOrNull("severity") ?? "sev3") as Severity,
    services: read.list("services"),
    tags: read.list("tags"),
    times,
    reportedAt,
    nearMiss,
    timeZone: read.textOrNull("timeZone") ?? "UTC",
    impact: pick(IMPACT_FACTS, (fact) => read.text(impactField(fact))),
    detectionSource: read.textOrNull("detectionSource") as DetectionSource | null,
    alert: pick(ALERT_QUESTIONS, (question) => read.textOrNull(alertField(question)) as AlertAnswer | null),
    ownerId: read.textOrNull("owner"),
    facilitatorId: read.textOrNull("facilitator"),
    participants: read.objects<Participant>("participants"),
    templateKey: read.text("template"),
    minimumEvents: read.number("minimumEvents") ?? 1,
    sections: sectionsFrom(stored.fields),
    events: eventsFrom(stored.fields),
    pictureWords: pictureWords(stored.fields),
    actions,
    hoursToFile,
    dueAt: dueAt(times.resolvedAt ?? (nearMiss ? reportedAt : null), hoursToFile),
    publishedAt: read.textOrNull("publishedAt"),
    lateReason: read.text("lateReason"),
    noActionsReason: read.text("noActionsReason"),
    notNeededReason: read.text("notNeededReason"),
    imported: stored.origin !== null || stored.fields.get("imported") === true,
    extra: (stored.fields.get("extra") as Record<string, unknown> | undefined) ?? {},
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
    createdBy: stored.createdBy,
    updatedBy: stored.updatedBy,
    path: stored.origin?.path ?? null,
  };
}

/** Imports have no hours to file, so no clock. */
function dueAt(startsAt: string | null, hours: number | null): string | null {
  return hours === null ? null : deadline({ startsAt, hours });
}

/** One section of the outline: everything of it but its text, which is the field `section:<key>`. */
export interface SectionOutline {
  readonly key: string;
  readonly step: SectionStep;
  readonly required: boolean;
  readonly words: Readonly<Record<"en" | "ja", SectionWords>>;
}

export function sectionsFrom(fields: Fields): readonly Section[] {
  const outline = (fields.get("outline") ?? []) as unknown as readonly SectionOutline[];
  return outline.map((section) => ({
    ...section,
    body: String(fields.get(sectionField(section.key)) ?? ""),
  }));
}

export function eventValue(event: TimelineEvent): FieldObject {
  return { ...event };
}

export function actionValue(action: ActionItem): FieldObject {
  const { revision: _, ...value } = action;
  return value as unknown as FieldObject;
}

function eventsFrom(fields: Fields): readonly TimelineEvent[] {
  const told = prefixed<TimelineEvent>(fields, "event:").map((event) => ({ ...UNTOLD, ...event }));
  return inOrder(withoutStrays(told));
}

function pictureWords(fields: Fields): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  for (const [name, value] of fields)
    if (name.startsWith("picture:")) found.push([name.slice("picture:".length), String(value)]);
  return Object.fromEntries(found);
}

function actionsFrom(stored: StoredDocument): readonly ActionItem[] {
  return prefixed<Omit<ActionItem, "revision">>(stored.fields, "action:")
    .map((action) => ({
      ...action,
      moves: (action.moves ?? []) as readonly DueDateMove[],
      revision: stored.fieldRevisions.get(actionField(action.id)) ?? stored.revision,
    }))
    .sort((a, b) =>
      a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1,
    );
}

function prefixed<T>(fields: Fields, prefix: string): T[] {
  const found: T[] = [];
  for (const [name, value] of fields) if (name.startsWith(prefix)) found.push(value as unknown as T);
  return found;
}

function pick<K extends string, V>(keys: readonly K[], value: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

function reader(fields: Fields) {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    text,
    textOrNull: (name: string) => text(name) || null,
    number: (name: string) => {
      const value = fields.get(name);
      return typeof value === "number" ? value : null;
    },
    list: (name: string): readonly string[] => {
      const value = fields.get(name);
      return Array.isArray(value)
        ? value.filter((item: FieldValue): item is string => typeof item === "string")
        : [];
    },
    objects: <T>(name: string): readonly T[] => {
      const value = fields.get(name);
      return Array.isArray(value) ? (value as unknown as readonly T[]) : [];
    },
  };
}
