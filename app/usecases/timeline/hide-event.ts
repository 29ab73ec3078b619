import type { FieldObject } from "#app/domain/document/document.ts";
import { eventField } from "#app/domain/postmortem/fields.ts";
import { findStanding } from "../document/find-standing.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** Leaves an event out of the published page, or shows it there again; the writers keep it. */
export async function hideEvent(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { id, eventId, hidden, by }: { id: string; eventId: string; hidden: boolean; by: string },
): Promise<Result<{ eventId: string }>> {
  const stored = await findStanding(needs, id, "postmortem");
  const field = eventField(eventId);
  const event = stored?.fields.get(field) as FieldObject | undefined;
  if (!stored || !event) return missing;
  const changes = new Map([[field, { ...event, hidden }]]);
  const saved = await saveDocument(needs, { id, base: stored.revision, changes, by });
  return saved.kind === "done" ? done({ eventId }) : saved;
}
