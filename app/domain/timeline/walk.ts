import type { TimelineEvent } from "./event.ts";

/** One stop of the walkthrough: the event, where it stands among all, and what the others look like from here. */
export interface WalkStop {
  readonly event: TimelineEvent;
  /** 1-based. */
  readonly position: number;
  readonly previousId: string | null;
  readonly nextId: string | null;
  readonly stops: readonly {
    readonly id: string;
    readonly at: string;
    readonly text: string;
    readonly walked: boolean;
  }[];
  readonly walked: number;
}

/**
 * The walkthrough goes forward in time, over the events whose time is known; hidden ones too, the writers know them.
 * Opens at the event asked for, else at the first nobody wrote anything about, else at the first. Null without any.
 */
export function walkAt(events: readonly TimelineEvent[], eventId: string | null): WalkStop | null {
  const dated = events.filter((event): event is TimelineEvent & { at: string } => event.at !== null);
  const event = dated.find(({ id }) => id === eventId) ?? dated.find((each) => !isWalked(each)) ?? dated[0];
  if (!event) return null;
  const at = dated.indexOf(event);
  return {
    event,
    position: at + 1,
    previousId: dated[at - 1]?.id ?? null,
    nextId: dated[at + 1]?.id ?? null,
    stops: dated.map((each) => ({ id: each.id, at: each.at, text: each.text, walked: isWalked(each) })),
    walked: dated.filter(isWalked).length,
  };
}

/** Somebody wrote down what was known, believed or unknown then, or what was learned later. */
export function isWalked(
  event: Pick<TimelineEvent, "knownThen" | "believedThen" | "unknownThen" | "learnedLater">,
): boolean {
  return [event.knownThen, event.believedThen, event.unknownThen, event.learnedLater].some(
    (text) => text.trim() !== "",
  );
}
