import { eventField } from "#app/domain/postmortem/fields.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** Takes an event off the timeline; answers the revision at which it still stood, from which it can be put back. */
export async function removeEvent(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { id, eventId, by }: { id: string; eventId: string; by: string },
): Promise<Result<{ stoodAt: number }>> {
  const stored = await needs.documents.find(id);
  const field = eventField(eventId);
  if (stored?.kind !== "postmortem" || stored.binnedAt !== null || !stored.fields.has(field)) return missing;
  const changes = new Map([[field, null]]);
  const saved = await saveDocument(needs, { id, base: stored.revision, changes, by });
  return saved.kind === "done" ? done({ stoodAt: stored.revision }) : saved;
}
