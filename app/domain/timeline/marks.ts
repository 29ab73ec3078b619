import type { EventKind, TimelineEvent } from "./event.ts";
import { place, type Stretch } from "./time-scale.ts";

/** One or several events, drawn as one dot. Lane 0 lies next to the axis. */
export type Mark = {
  readonly x: number;
  readonly lane: number;
  /** In order; one id unless the events stand too close to be told apart. */
  readonly ids: readonly string[];
  /** Null when the events are of several kinds. */
  readonly kind: EventKind | null;
  readonly from: string;
  readonly to: string;
};

export type DrawnEvent = Pick<TimelineEvent, "id" | "at" | "kind">;

/**
 * Marks for events in order, none closer than `room` to another of its lane. An event goes to the lowest lane that
 * has room; where none has, it joins the mark nearest to it:
 *
 *   lane 2        ●
 *   lane 1     ●     ③   ← three more came within the same few pixels
 *   lane 0  ●    ●      ●
 */
export function marks(
  events: readonly (DrawnEvent & { readonly at: string })[],
  scale: readonly Stretch[],
  room: number,
  lanes: number,
): readonly Mark[] {
  const placed: Mark[] = [];
  /** Which of `placed` stands last in each lane. */
  const lastOf: number[] = [];
  for (const event of events) {
    const x = place(scale, Date.parse(event.at));
    const lane = freeLane(placed, lastOf, x, { room, lanes });
    if (lane !== null) {
      lastOf[lane] = placed.length;
      placed.push({ x, lane, ids: [event.id], kind: event.kind, from: event.at, to: event.at });
      continue;
    }
    const nearest = Math.max(...lastOf);
    const mark = placed[nearest];
    if (mark) placed[nearest] = joined(mark, event);
  }
  return placed;
}

function freeLane(
  placed: readonly Mark[],
  lastOf: readonly number[],
  x: number,
  { room, lanes }: { room: number; lanes: number },
): number | null {
  for (let lane = 0; lane < lanes; lane++) {
    const last = placed[lastOf[lane] ?? -1];
    if (last === undefined || x - last.x >= room) return lane;
  }
  return null;
}

function joined(mark: Mark, event: DrawnEvent & { readonly at: string }): Mark {
  const kind = mark.kind === event.kind ? mark.kind : null;
  return { ...mark, ids: [...mark.ids, event.id], kind, to: event.at };
}
