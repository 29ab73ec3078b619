import type { TimelineEvent } from "./event.ts";

/** Something that lasted: an alert that fired and resolved, a deploy that ran. */
export interface Span {
  readonly startId: string;
  /** Null while nobody told of the end. */
  readonly endId: string | null;
  readonly from: string;
  /** The end told, or, for an open one, the end of what is drawn. */
  readonly to: string;
}

export type SpanEvent = Pick<TimelineEvent, "id" | "span"> & { readonly at: string };

/**
 * Pairs events in order that carry the same key. A start told again while it lasts (alerts repeat themselves) goes
 * on; an end without a start is an event like any other. What has no end runs to `until`, or stays a moment when it
 * began after that.
 */
export function spansOf(events: readonly SpanEvent[], until: string): readonly Span[] {
  const found: Span[] = [];
  /** Where in `found` the one that runs under a key stands. */
  const running = new Map<string, number>();
  for (const { id, at, span } of events) {
    if (span === null) continue;
    const index = running.get(span.key);
    const open = index === undefined ? undefined : found[index];
    if (span.edge === "start" && !open) {
      running.set(span.key, found.length);
      const to = Date.parse(until) > Date.parse(at) ? until : at;
      found.push({ startId: id, endId: null, from: at, to });
    } else if (span.edge === "end" && open && index !== undefined) {
      running.delete(span.key);
      found[index] = { ...open, endId: id, to: at };
    }
  }
  return found;
}
