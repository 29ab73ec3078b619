import { data } from "@remix-run/node";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { parseLines } from "#app/domain/timeline/parse-lines.ts";
import { dayIn } from "#app/domain/timeline/typed-time.ts";
import { badInput } from "#app/http/answer.server.ts";
import type { Services } from "#app/services.server.ts";
import { eventId, MOST_EVENTS_AT_ONCE, type NewEvent } from "#app/usecases/timeline/record-events.ts";

/** The rows as they were read, and which of them (by line) are on the timeline already. */
export function previewOf(services: Services, postmortem: Postmortem, lines: string) {
  const rows = read(postmortem, lines);
  const limit = MOST_EVENTS_AT_ONCE;
  if (rows.length === 0) return badInput({ lines: { key: "required" } }, { lines });
  if (rows.length > limit) return badInput({ lines: { key: "tooManyLines", values: { limit } } }, { lines });
  const there = new Set(postmortem.events.map(({ id }) => id));
  const known = rows.filter((row) => there.has(eventId(asEvent(row), services.digestId)));
  return data({ preview: rows, known: known.map(({ line }) => line), lines });
}

export function newEvents(postmortem: Postmortem, lines: string): readonly NewEvent[] {
  return read(postmortem, lines).map(asEvent);
}

function read(postmortem: Postmortem, lines: string) {
  const zone = postmortem.timeZone;
  const first = postmortem.times.startedAt ?? postmortem.times.detectedAt;
  return parseLines(lines, { zone, day: first ? dayIn(first, zone) : null });
}

function asEvent({ at, atText, zone, text, original }: ReturnType<typeof parseLines>[number]): NewEvent {
  return { at, atText, zone, text: text.trim() || original.trim() };
}
