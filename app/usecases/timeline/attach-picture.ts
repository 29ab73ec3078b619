import type { FieldObject, FieldValue } from "#app/domain/document/document.ts";
import { LONGEST_LINE, oneLine } from "#app/domain/postmortem/field-reading.ts";
import { eventField, pictureField, postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { addPicture } from "../attachment/add-picture.ts";
import { findStanding } from "../document/find-standing.ts";
import { saveDocument } from "../document/save.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

interface NewPicture {
  readonly id: string;
  readonly eventId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it shows, for those who cannot see it. */
  readonly words: string;
  readonly by: string;
}

/** Adds a picture to an event. Without words for those who cannot see it, it is not taken. */
export async function attachPicture(
  needs: Pick<Needs, "documents" | "drafts" | "attachments" | "clock" | "newId" | "exchange">,
  { id, eventId, name, bytes, words, by }: NewPicture,
): Promise<Result<{ id: string; name: string }>> {
  const stored = await findStanding(needs, id, "postmortem");
  if (!stored) return missing;
  const event = postmortemFrom(stored).events.find((each) => each.id === eventId);
  if (!event || event.mergedInto !== null) return missing;
  const shown = oneLine(words).slice(0, LONGEST_LINE);
  if (shown === "") return refused("pictureWords");
  const added = await addPicture(needs, { documentId: id, name, bytes, by });
  if (added.kind !== "done") return added;
  const value = stored.fields.get(eventField(eventId)) as FieldObject;
  const pictures = [...event.pictures.filter((each) => each !== added.value.id), added.value.id];
  const changes = new Map<string, FieldValue>([
    [eventField(eventId), { ...value, pictures }],
    [pictureField(added.value.id), shown],
  ]);
  const saved = await saveDocument(needs, { id, base: stored.revision, changes, by });
  return saved.kind === "done" ? done(added.value) : saved;
}
