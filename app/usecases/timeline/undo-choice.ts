import type { StoredDocument } from "#app/domain/document/document.ts";
import { eventField, postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { INCIDENT_TIMES } from "#app/domain/postmortem/postmortem.ts";
import type { Choice } from "#app/domain/timeline/candidate.ts";
import { findStanding } from "../document/find-standing.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** Takes the events of a choice off the timeline again; those somebody has worked on since stay, and are counted. */
export async function undoChoice(
  needs: Pick<Needs, "candidates" | "documents" | "drafts" | "clock" | "newId">,
  { id, choiceId, by }: { id: string; choiceId: string; by: string },
): Promise<Result<{ removed: number; kept: number }>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  const choice = await needs.candidates.choice(choiceId);
  if (choice?.postmortemId !== id) return missing;
  const there = choice.eventIds.filter((eventId) => stored.fields.has(eventField(eventId)));
  const worked = workedOn(stored, choice);
  const removed = there.filter((eventId) => !worked(eventId));
  if (removed.length > 0) {
    const changes = new Map(removed.map((eventId) => [eventField(eventId), null]));
    const saved = await saveDocument(needs, { id, base: stored.revision, changes, by });
    if (saved.kind !== "done") return saved;
  }
  await needs.candidates.forgetChoice(choiceId);
  return done({ removed: removed.length, kept: there.length - removed.length });
}

/** Changed since the choice: the event itself, another event folded into it, or a time of the incident set by it. */
function workedOn(stored: StoredDocument, { revision }: Choice): (eventId: string) => boolean {
  const { events, times } = postmortemFrom(stored);
  const changedSince = (field: string) => (stored.fieldRevisions.get(field) ?? 0) > revision;
  const instants = new Map(events.map(({ id, at }) => [id, at]));
  const folded = new Set(events.map(({ mergedInto }) => mergedInto));
  const marked = new Set(INCIDENT_TIMES.filter(changedSince).map((time) => times[time]));
  return (eventId) =>
    changedSince(eventField(eventId)) ||
    folded.has(eventId) ||
    (instants.get(eventId) != null && marked.has(instants.get(eventId) ?? null));
}
