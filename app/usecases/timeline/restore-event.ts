import { eventField } from "#app/domain/postmortem/fields.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** Puts a deleted event back as it stood at a revision; one that is there already stays as it is. */
export async function restoreEvent(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { id, eventId, revision, by }: { id: string; eventId: string; revision: number; by: string },
): Promise<Result<{ eventId: string }>> {
  const stored = await needs.documents.find(id);
  const field = eventField(eventId);
  if (stored?.kind !== "postmortem" || stored.binnedAt !== null) return missing;
  if (stored.fields.has(field)) return done({ eventId });
  const event = (await needs.documents.at(id, revision))?.get(field);
  if (event === undefined) return missing;
  const changes = new Map([[field, event]]);
  const saved = await saveDocument(needs, { id, base: stored.revision, changes, by });
  return saved.kind === "done" ? done({ eventId }) : saved;
}
