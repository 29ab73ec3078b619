import { LONGEST_TEXT } from "#app/domain/postmortem/field-reading.ts";
import { dayIn, readTypedTime } from "#app/domain/timeline/typed-time.ts";
import { isZone } from "#app/domain/timeline/zones.ts";
import { answer, badInput } from "#app/http/answer.server.ts";
import type { FieldErrors } from "#app/http/form.server.ts";
import { splitEvent } from "#app/usecases/timeline/split-event.ts";
import { undoablePage } from "../undoable.ts";
import type { AskedFor } from "./asked-for.ts";

/** One event as two, with the text shared between them. */
export async function splitOne({ services, typed, postmortem, eventId, by, page }: AskedFor) {
  const text = (name: string) => (typeof typed[name] === "string" ? typed[name].trim() : "");
  const zone = isZone(text("zone")) ? text("zone") : postmortem.timeZone;
  const event = postmortem.events.find(({ id }) => id === eventId);
  const errors: Record<string, FieldErrors[string]> = {};
  for (const name of ["stays", "becomes"]) {
    if (text(name) === "") errors[name] = { key: "required" };
    if (text(name).length > LONGEST_TEXT) errors[name] = { key: "tooLong", values: { limit: LONGEST_TEXT } };
  }
  const atText = text("splitAt");
  const day = event?.at ? dayIn(event.at, zone) : null;
  const read = atText === "" ? null : readTypedTime(atText, zone, day);
  if (read && !read.ok) errors.splitAt = { key: read.problem };
  if (Object.keys(errors).length > 0) return badInput(errors, typed);
  const result = await splitEvent(services, {
    id: postmortem.id,
    base: Number(typed.revision),
    eventId,
    stays: text("stays"),
    becomes: text("becomes"),
    at: { at: read?.ok ? read.at : null, atText: atText || null, zone },
    by,
  });
  return answer(services, result, {
    typed,
    to: ({ newId, revision }) => undoablePage(page, { did: "split", revision, eventId: newId }),
  });
}
