import type { FieldObject, FieldValue } from "#app/domain/document/document.ts";
import { eventField, postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { partsOf } from "#app/domain/timeline/folded.ts";
import { findStanding } from "../document/find-standing.ts";
import { revisionMade, saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** The reverse of merging: the parts stand by themselves again, as they were; the whole goes. */
export async function takeApart(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { id, eventId, by }: { id: string; eventId: string; by: string },
): Promise<Result<{ first: string; revision: number | null }>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  const parts = partsOf(postmortemFrom(stored).events, eventId);
  const [first] = parts;
  if (!first) return missing;
  const changes = new Map<string, FieldValue>([[eventField(eventId), null]]);
  for (const part of parts) {
    const value = stored.fields.get(eventField(part.id)) as FieldObject;
    changes.set(eventField(part.id), { ...value, mergedInto: null });
  }
  const saved = await saveDocument(needs, { id, base: stored.revision, changes, by });
  if (saved.kind !== "done") return saved;
  return done({ first: first.id, revision: revisionMade(saved.value) });
}
