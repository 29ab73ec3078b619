import type { FieldObject, FieldValue } from "#app/domain/document/document.ts";
import { eventField, eventValue, postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { type TimelineEvent, UNTOLD } from "#app/domain/timeline/event.ts";
import { findStanding } from "../document/find-standing.ts";
import { revisionMade, saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

interface Split {
  readonly id: string;
  /** The revision whose text was before the writer. */
  readonly base: number;
  readonly eventId: string;
  readonly stays: string;
  readonly becomes: string;
  readonly at: Pick<TimelineEvent, "at" | "atText" | "zone">;
  readonly by: string;
}

/** Tells one event as two: a part of its text becomes an event with a time of its own, by the same role and source. */
export async function splitEvent(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId" | "digestId">,
  { id, base, eventId, stays, becomes, at, by }: Split,
): Promise<Result<{ newId: string; revision: number | null }>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  const field = eventField(eventId);
  const seen = base === stored.revision ? stored.fields : await needs.documents.at(id, base);
  if (!seen) return refused("unknownRevision");
  const value = seen.get(field) as FieldObject | undefined;
  const { events } = postmortemFrom(stored);
  const event = events.find((each) => each.id === eventId);
  if (!event || !value) return missing;
  if (event.mergedInto !== null) return refused("eventsGone");
  const key = `split ${eventId} ${at.at ?? at.atText ?? ""} ${becomes}`;
  const split: TimelineEvent = {
    ...UNTOLD,
    ...at,
    id: needs.digestId(key),
    dedupeKey: key,
    text: becomes,
    kind: event.kind,
    role: event.role,
    source: event.source,
    author: event.author,
    hidden: event.hidden,
    arrived: Math.max(...events.map(({ arrived }) => arrived)) + 1,
  };
  const changes = new Map<string, FieldValue>([
    [field, { ...value, text: stays }],
    [eventField(split.id), eventValue(split)],
  ]);
  const saved = await saveDocument(needs, { id, base, changes, by });
  return saved.kind === "done" ? done({ newId: split.id, revision: revisionMade(saved.value) }) : saved;
}
