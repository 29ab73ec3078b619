import type { EventKind, EventSpan } from "../event.ts";
import type { When } from "./instant.ts";
import type { SourceEvent } from "./source.ts";

/** An event of which only what its source knows needs to be said. */
export type Told = {
  readonly key: string;
  readonly when: When;
  readonly kind: EventKind;
  readonly text: string;
  readonly author?: string | null;
  readonly link?: string | null;
  readonly span?: EventSpan | null;
  readonly skewSeconds?: number | null;
};

export function toldEvent({ key, when, kind, text, author, link, span, skewSeconds }: Told): SourceEvent {
  return {
    at: when.at,
    atText: when.atText,
    zone: when.zone,
    text,
    kind,
    author: author ?? null,
    source: link ?? null,
    dedupeKey: key,
    span: span ?? null,
    skewSeconds: skewSeconds ?? null,
  };
}
