import { data } from "@remix-run/node";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { guessKind } from "#app/domain/timeline/guess-kind.ts";
import { type ParsedLine, parseLines } from "#app/domain/timeline/parse-lines.ts";
import { dayIn } from "#app/domain/timeline/typed-time.ts";
import { badInput } from "#app/http/answer.server.ts";
import type { Services } from "#app/services.server.ts";
import { eventId, MOST_EVENTS_AT_ONCE, type NewEvent } from "#app/usecases/timeline/record-events.ts";

/** What the page is given to show before anything is added. */
export type PastedPreview = ReturnType<typeof previewOf>;

/** The rows as they were read, and which of them (by line) are on the timeline already. */
export function previewOf(services: Services, postmortem: Postmortem, lines: string) {
  const rows = read(postmortem, lines);
  const limit = MOST_EVENTS_AT_ONCE;
  if (rows.length === 0) return badInput({ lines: { key: "required" } }, { lines });
  if (rows.length > limit) return badInput({ lines: { key: "tooManyLines", values: { limit } } }, { lines });
  const there = new Set(postmortem.events.map(({ id }) => id));
  const preview = rows.map((row) => {
    const event = asEvent(row, services);
    return { ...row, kind: event.kind, known: there.has(eventId(event, services.digestId)) };
  });
  return data({ preview, lines });
}

export function newEvents(services: Services, postmortem: Postmortem, lines: string): readonly NewEvent[] {
  return read(postmortem, lines).map((row) => asEvent(row, services));
}

function read(postmortem: Postmortem, lines: string) {
  const zone = postmortem.timeZone;
  const first = postmortem.times.startedAt ?? postmortem.times.detectedAt;
  return parseLines(lines, { zone, day: first ? dayIn(first, zone) : null });
}

function asEvent(row: ParsedLine, { kindWords }: Pick<Services, "kindWords">) {
  const text = row.text.trim() || row.original.trim();
  const { at, atText, zone } = row;
  return { at, atText, zone, text, kind: guessKind(text, kindWords) ?? "action" } satisfies NewEvent;
}
