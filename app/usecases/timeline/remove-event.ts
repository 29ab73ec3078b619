import type { FieldValue } from "#app/domain/document/document.ts";
import { eventField, postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { withParts } from "#app/domain/timeline/folded.ts";
import { findStanding } from "../document/find-standing.ts";
import { revisionMade, saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** Takes an event off the timeline with all that was folded into it; answers the revision that taking back undoes. */
export async function removeEvent(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { id, eventId, by }: { id: string; eventId: string; by: string },
): Promise<Result<{ revision: number | null }>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored?.fields.has(eventField(eventId))) return missing;
  const changes = new Map<string, FieldValue>();
  for (const each of withParts(postmortemFrom(stored).events, eventId)) changes.set(eventField(each), null);
  const saved = await saveDocument(needs, { id, base: stored.revision, changes, by });
  return saved.kind === "done" ? done({ revision: revisionMade(saved.value) }) : saved;
}
