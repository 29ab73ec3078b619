import { learnedAfter } from "./as-known.ts";
import type { TimelineEvent } from "./event.ts";

/** One stop of the walkthrough: the event, where it stands among all, and what the others look like from here. */
export interface WalkStop {
  readonly event: TimelineEvent;
  /** 1-based. */
  readonly position: number;
  readonly previousId: string | null;
  readonly nextId: string | null;
  /** The next one nobody wrote anything about, from here on and then from the start; null when all have notes. */
  readonly openId: string | null;
  readonly stops: readonly {
    readonly id: string;
    readonly at: string;
    readonly text: string;
    readonly walked: boolean;
  }[];
  readonly walked: number;
  readonly soFar: readonly Noted[];
}

/** What was noted at an earlier event, as far as it could be known at the later one one stands at. */
export type Noted = Pick<TimelineEvent, "id" | "text" | "knownThen" | "believedThen" | "unknownThen"> & {
  readonly at: string;
  /** Empty when it came out only after the event one stands at. */
  readonly learned: string;
};

type Dated = TimelineEvent & { readonly at: string };

/**
 * The walkthrough goes forward in time, over the events whose time is known; hidden ones too, the writers know them,
 * but not those folded into another. Opens at the event asked for, else at the first nobody wrote anything about,
 * else at the first. Null without any.
 */
export function walkAt(events: readonly TimelineEvent[], eventId: string | null): WalkStop | null {
  const dated = events.filter((event): event is Dated => event.at !== null && event.mergedInto === null);
  const event = dated.find(({ id }) => id === eventId) ?? dated.find((each) => !isWalked(each)) ?? dated[0];
  if (!event) return null;
  const at = dated.indexOf(event);
  const others = [...dated.slice(at + 1), ...dated.slice(0, at)];
  return {
    event,
    position: at + 1,
    previousId: dated[at - 1]?.id ?? null,
    nextId: dated[at + 1]?.id ?? null,
    openId: others.find((each) => !isWalked(each))?.id ?? null,
    stops: dated.map((each) => ({ id: each.id, at: each.at, text: each.text, walked: isWalked(each) })),
    walked: dated.filter(isWalked).length,
    soFar: dated.slice(0, at).flatMap((earlier) => noted(earlier, event.at)),
  };
}

/** Somebody wrote down what was known, believed or unknown then, or what was learned later. */
function isWalked(
  event: Pick<TimelineEvent, "knownThen" | "believedThen" | "unknownThen" | "learnedLater">,
): boolean {
  return [event.knownThen, event.believedThen, event.unknownThen, event.learnedLater].some(
    (text) => text.trim() !== "",
  );
}

/** Hindsight stays out: what was learned counts only where it had come out by `moment`. */
function noted(event: Dated, moment: string): readonly Noted[] {
  const { id, at, text, knownThen, believedThen, unknownThen } = event;
  const learned = learnedAfter(event, moment) ? "" : event.learnedLater;
  const found: Noted = { id, at, text, knownThen, believedThen, unknownThen, learned };
  return isWalked({ ...event, learnedLater: learned }) ? [found] : [];
}
