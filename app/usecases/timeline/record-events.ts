import type { FieldValue } from "#app/domain/document/document.ts";
import { eventField, eventValue, postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { type EventKind, type EventSpan, type TimelineEvent, UNTOLD } from "#app/domain/timeline/event.ts";
import { clockAhead } from "#app/domain/timeline/skew.ts";
import { findStanding } from "../document/find-standing.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** All or none of at most so many (PRODUCT.md, the contract). */
export const MOST_EVENTS_AT_ONCE = 1000;

export interface NewEvent {
  readonly at: string | null;
  readonly atText?: string | null;
  readonly zone: string;
  readonly text: string;
  readonly kind?: EventKind;
  readonly role?: string | null;
  readonly source?: string | null;
  /** Without one, instant and text are the key. */
  readonly dedupeKey?: string;
  readonly author?: string | null;
  readonly span?: EventSpan | null;
  readonly skewSeconds?: number | null;
}

export interface RecordInput {
  readonly id: string;
  readonly events: readonly NewEvent[];
  readonly by: string;
  /** Another system tells what has just happened: an instant ahead of our clock is an error of its clock. */
  readonly sent?: boolean;
}

export interface Recorded {
  readonly added: number;
  readonly addedIds: readonly string[];
  readonly duplicates: number;
  readonly revision: number;
}

/** Adds events to a timeline; what is there already, by key, folds. The id of an event comes from its key. */
export async function recordEvents(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId" | "digestId">,
  { id, events, by, sent = false }: RecordInput,
): Promise<Result<Recorded>> {
  if (events.length > MOST_EVENTS_AT_ONCE) return refused("tooManyEvents", { limit: MOST_EVENTS_AT_ONCE });
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  const known = new Set(postmortemFrom(stored).events.map((event) => event.id));
  const arrivedBefore = postmortemFrom(stored).events.reduce(
    (most, event) => Math.max(most, event.arrived),
    0,
  );
  const changes = new Map<string, FieldValue>();
  const addedIds: string[] = [];
  let duplicates = 0;
  for (const event of sent ? events.map((each) => withSkew(each, needs.clock.now())) : events) {
    const added = timelineEvent(event, needs.digestId, arrivedBefore + changes.size + 1);
    if (known.has(added.id)) duplicates += 1;
    else {
      changes.set(eventField(added.id), eventValue(added));
      addedIds.push(added.id);
    }
    known.add(added.id);
  }
  if (changes.size === 0) return done({ added: 0, addedIds, duplicates, revision: stored.revision });
  const saved = await saveDocument(needs, { id, base: stored.revision, changes, by });
  if (saved.kind !== "done") return saved;
  return done({ added: changes.size, addedIds, duplicates, revision: saved.value.document.revision });
}

function withSkew(event: NewEvent, receivedAt: Date): NewEvent {
  return { ...event, skewSeconds: clockAhead(event, receivedAt) };
}

function timelineEvent(event: NewEvent, digestId: (text: string) => string, arrived: number): TimelineEvent {
  const dedupeKey = keyOf(event);
  return {
    ...UNTOLD,
    id: eventId(event, digestId),
    at: event.at,
    atText: event.atText ?? null,
    zone: event.zone,
    text: event.text,
    kind: event.kind ?? "action",
    role: event.role ?? null,
    source: event.source ?? null,
    dedupeKey,
    author: event.author ?? null,
    span: event.span ?? null,
    skewSeconds: event.skewSeconds ?? null,
    arrived,
  };
}

/** The id an event has or will have: events with the same key are the same event. */
export function eventId(event: NewEvent, digestId: (text: string) => string): string {
  return digestId(keyOf(event));
}

function keyOf({ dedupeKey, at, atText, text }: NewEvent): string {
  return dedupeKey ?? `${at ?? atText ?? ""} ${text}`;
}
