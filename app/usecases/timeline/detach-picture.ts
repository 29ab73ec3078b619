import type { FieldObject } from "#app/domain/document/document.ts";
import { eventField, postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { findStanding } from "../document/find-standing.ts";
import { revisionMade, saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** Takes a picture off an event; it stays among the pictures of the postmortem. */
export async function detachPicture(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { id, eventId, pictureId, by }: { id: string; eventId: string; pictureId: string; by: string },
): Promise<Result<{ revision: number | null }>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  const event = postmortemFrom(stored).events.find((each) => each.id === eventId);
  if (!event) return missing;
  const value = stored.fields.get(eventField(eventId)) as FieldObject;
  const pictures = event.pictures.filter((each) => each !== pictureId);
  const changes = new Map([[eventField(eventId), { ...value, pictures }]]);
  const saved = await saveDocument(needs, { id, base: stored.revision, changes, by });
  return saved.kind === "done" ? done({ revision: revisionMade(saved.value) }) : saved;
}
