import type { NewCandidate } from "./candidate.ts";
import { readInstant } from "./read-instant.ts";
import { clockAhead } from "./skew.ts";
import type { FoundEvent } from "./timeline-files.ts";

/** As long as an event of the timeline may be. */
const LONGEST_TEXT = 10_000;
const LONGEST_KEY = 500;
const LONGEST_LINE = 200;

/** What a file told, as it is kept: within the bounds of a timeline's event, with the id it would have there. */
export function newCandidate(
  event: FoundEvent,
  { receivedAt, digestId }: { readonly receivedAt: Date; readonly digestId: (text: string) => string },
): NewCandidate {
  const at = event.at === null ? null : readInstant(event.at);
  const dedupeKey =
    event.dedupeKey.length > LONGEST_KEY ? `${event.system}:${digestId(event.dedupeKey)}` : event.dedupeKey;
  return {
    id: digestId(dedupeKey),
    at,
    atText: at === null ? short(event.atText ?? event.at) : event.atText,
    zone: event.zone,
    text: cut(event.text, LONGEST_TEXT),
    kind: event.kind,
    author: short(event.author),
    source: event.source,
    dedupeKey,
    span: event.span,
    skewSeconds: clockAhead({ at, skewSeconds: event.skewSeconds }, receivedAt),
    system: event.system,
  };
}

function short(text: string | null): string | null {
  return text === null ? null : cut(text, LONGEST_LINE);
}

/** No database and no page takes a NUL or half a character. */
function cut(text: string, most: number): string {
  const whole = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return whole.replace(/[\0\p{Cs}]/gu, "\uFFFD");
}
