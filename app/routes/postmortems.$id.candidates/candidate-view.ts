import type { Candidate } from "#app/domain/timeline/candidate.ts";
import type { EventKind, TimelineEvent } from "#app/domain/timeline/event.ts";

/** A candidate as the page shows it. */
export interface CandidateView {
  readonly id: string;
  /** By which it is found again. */
  readonly arrived: number;
  readonly at: string | null;
  readonly atText: string | null;
  readonly text: string;
  readonly kind: EventKind;
  readonly system: string;
  readonly author: string | null;
  readonly source: string | null;
  /** Where an alert or a deploy begins or ends here. */
  readonly edge: "start" | "end" | null;
  readonly skewSeconds: number | null;
  /** Whether it has been chosen: its event stands on the timeline, maybe hidden. */
  readonly chosen: "no" | "shown" | "hidden";
}

export function candidateView(
  candidate: Candidate,
  events: ReadonlyMap<string, Pick<TimelineEvent, "hidden">>,
): CandidateView {
  const { id, arrived, at, atText, text, kind, system, author, source, span, skewSeconds } = candidate;
  const event = events.get(id);
  const chosen = event === undefined ? "no" : event.hidden ? "hidden" : "shown";
  return {
    id,
    arrived,
    at,
    atText,
    text,
    kind,
    system,
    author,
    source,
    edge: span?.edge ?? null,
    skewSeconds,
    chosen,
  };
}
