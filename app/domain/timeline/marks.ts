import { EVENT_KINDS, type EventKind, type TimelineEvent } from "./event.ts";
import { place, type Stretch } from "./time-scale.ts";

/** One or several events of a kind, drawn as one mark in the row of that kind. */
export type Mark = {
  readonly along: number;
  readonly kind: EventKind;
  /** In order; one id unless the events stand too close to be told apart. */
  readonly ids: readonly string[];
  readonly from: string;
  readonly to: string;
};

export type DrawnEvent = Pick<TimelineEvent, "id" | "at" | "kind">;

/**
 * Marks for events in order, none closer than `room` to another of its row; what comes too close joins the mark before:
 *
 *   decision   ◆              ◆
 *   action         ■   ③         ■    ← three within the same few units
 */
export function marks(
  events: readonly (DrawnEvent & { readonly at: string })[],
  scale: readonly Stretch[],
  room: number,
): readonly Mark[] {
  const placed: Mark[] = [];
  /** Which of `placed` stands last in the row of a kind. */
  const lastOf = new Map<EventKind, number>();
  for (const { id, at, kind } of events) {
    const along = place(scale, Date.parse(at));
    const index = lastOf.get(kind) ?? -1;
    const last = placed[index];
    if (last && along - last.along < room) {
      placed[index] = { ...last, ids: [...last.ids, id], to: at };
      continue;
    }
    lastOf.set(kind, placed.length);
    placed.push({ along, kind, ids: [id], from: at, to: at });
  }
  return placed;
}

/** The kinds that have a row: those there are events of, in the order people usually meet them. */
export function rowsOf(drawn: readonly Mark[]): readonly EventKind[] {
  return EVENT_KINDS.filter((kind) => drawn.some((mark) => mark.kind === kind));
}
