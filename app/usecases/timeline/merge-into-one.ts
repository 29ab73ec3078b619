import type { FieldObject, FieldValue } from "#app/domain/document/document.ts";
import { LONGEST_TEXT } from "#app/domain/postmortem/field-reading.ts";
import { eventField, eventValue, postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { standing } from "#app/domain/timeline/folded.ts";
import { mergedKey, mergeEvents } from "#app/domain/timeline/merge-events.ts";
import { findStanding } from "../document/find-standing.ts";
import { revisionMade, saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/**
 * Folds events into a new one that tells them all. The parts stay in the document, as they were, and out of sight; two
 * people who merge the same events at once make the same whole.
 */
export async function mergeIntoOne(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId" | "digestId">,
  { id, eventIds, by }: { id: string; eventIds: readonly string[]; by: string },
): Promise<Result<{ eventId: string; revision: number | null }>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  const { events, timeZone } = postmortemFrom(stored);
  const parts = standing(events).filter((event) => eventIds.includes(event.id));
  if (new Set(eventIds).size < 2) return refused("mergeTwo");
  if (parts.length < new Set(eventIds).size) return refused("eventsGone");
  const eventId = needs.digestId(mergedKey(parts.map((part) => part.id)));
  const whole = mergeEvents(parts, { id: eventId, zone: timeZone });
  if (whole.text.length > LONGEST_TEXT) return refused("mergedTooLong", { limit: LONGEST_TEXT });
  const changes = new Map<string, FieldValue>([[eventField(eventId), eventValue(whole)]]);
  for (const part of parts) {
    const value = stored.fields.get(eventField(part.id)) as FieldObject;
    changes.set(eventField(part.id), { ...value, mergedInto: eventId });
  }
  const saved = await saveDocument(needs, { id, base: stored.revision, changes, by });
  return saved.kind === "done" ? done({ eventId, revision: revisionMade(saved.value) }) : saved;
}
