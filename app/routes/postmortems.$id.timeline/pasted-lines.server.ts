import { data } from "@remix-run/node";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { guessKind } from "#app/domain/timeline/guess-kind.ts";
import type { ParsedLine } from "#app/domain/timeline/parse-lines.ts";
import { pastedJson } from "#app/domain/timeline/pasted-json.ts";
import { pastedLines } from "#app/domain/timeline/pasted-lines.ts";
import { chatKey } from "#app/domain/timeline/sources/chat.ts";
import type { FoundEvent } from "#app/domain/timeline/timeline-files.ts";
import { dayIn } from "#app/domain/timeline/typed-time.ts";
import { badInput } from "#app/http/answer.server.ts";
import type { Services } from "#app/services.server.ts";
import { eventId, MOST_EVENTS_AT_ONCE, type NewEvent } from "#app/usecases/timeline/record-events.ts";

/** What the page is given to show before anything is added. */
export type PastedPreview = Awaited<ReturnType<typeof previewOf>>;

/** The rows as they were read, and which of them (by line) are on the timeline already. */
export async function previewOf(services: Services, postmortem: Postmortem, lines: string) {
  const rows = await read(postmortem, lines);
  const limit = MOST_EVENTS_AT_ONCE;
  if (rows.length === 0) return badInput({ lines: { key: "required" } }, { lines });
  if (rows.length > limit) return badInput({ lines: { key: "tooManyLines", values: { limit } } }, { lines });
  const there = new Set(postmortem.events.map(({ id }) => id));
  const preview = rows.map((row) => {
    const event = asEvent(row, services);
    return { ...row, at: event.at, kind: event.kind, known: there.has(eventId(event, services.digestId)) };
  });
  return data({ preview, lines });
}

/** `meant`: by line, the instant somebody chose where the clocks left two. */
export async function newEvents(
  services: Services,
  postmortem: Postmortem,
  { lines, meant }: { readonly lines: string; readonly meant: ReadonlyMap<number, string> },
): Promise<readonly NewEvent[]> {
  return (await read(postmortem, lines)).map((row) => asEvent(row, services, meant.get(row.line)));
}

/** A line, or one event of what a machine said. */
type Row = ParsedLine & { readonly told?: FoundEvent };

async function read(postmortem: Postmortem, lines: string): Promise<readonly Row[]> {
  const zone = postmortem.timeZone;
  const found = await pastedJson(lines, zone);
  if (found !== null) return found.map(asRow);
  const first = postmortem.times.startedAt ?? postmortem.times.detectedAt;
  return pastedLines(lines, { zone, day: first ? dayIn(first, zone) : null });
}

function asRow(told: FoundEvent, place: number): Row {
  const { at, atText, zone, text, author } = told;
  return {
    line: place + 1,
    at,
    atText,
    zone,
    text,
    original: text,
    author,
    problem: null,
    choices: [],
    told,
  };
}

/** What came twice when the clocks were changed has no time until somebody says which one is meant. */
function asEvent(row: Row, { kindWords }: Pick<Services, "kindWords">, meant?: string) {
  if (row.told) return eventOf(row.told);
  const text = row.text.trim() || row.original.trim();
  const { atText, zone, choices, author } = row;
  const at = choices.length === 0 ? row.at : (choices.find((choice) => choice === meant) ?? null);
  const kind = guessKind(text, kindWords) ?? (author === null ? "action" : "communication");
  // A message that was imported from a file as well is the same event.
  const key = author === null ? {} : { dedupeKey: chatKey({ at, atText, author, text }) };
  return { at, atText, zone, text, kind, author, ...key } satisfies NewEvent;
}

function eventOf({ at, atText, zone, text, kind, author, source, dedupeKey, span, skewSeconds }: FoundEvent) {
  return { at, atText, zone, text, kind, author, source, dedupeKey, span, skewSeconds } satisfies NewEvent;
}
