import type { FieldObject } from "#app/domain/document/document.ts";
import { eventField, postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { withoutSkew } from "#app/domain/timeline/skew.ts";
import { findStanding } from "../document/find-standing.ts";
import { revisionMade, saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** Sets an event's instant by our clock; doing it twice corrects it once. */
export async function correctSkew(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { id, eventId, by }: { id: string; eventId: string; by: string },
): Promise<Result<{ revision: number | null }>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  const event = postmortemFrom(stored).events.find((each) => each.id === eventId);
  if (!event) return missing;
  const corrected = withoutSkew(event);
  if (!corrected) return done({ revision: null });
  const value = stored.fields.get(eventField(eventId)) as FieldObject;
  const { at, skewSeconds } = corrected;
  const changes = new Map([[eventField(eventId), { ...value, at, skewSeconds }]]);
  const saved = await saveDocument(needs, { id, base: stored.revision, changes, by });
  return saved.kind === "done" ? done({ revision: revisionMade(saved.value) }) : saved;
}
