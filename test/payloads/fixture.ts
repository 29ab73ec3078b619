import type { EventKind } from "#app/domain/timeline/event.ts";
import type { Json } from "#app/domain/timeline/sources/source.ts";

/** One payload as its system would send it, written by hand, and the instants that must be read out of it, in order. */
export type PayloadFixture = {
  readonly name: string;
  readonly value: Json;
  readonly at: readonly (string | null)[];
  /** Each event's kind, where a fixture says it. */
  readonly kinds?: readonly EventKind[];
  /** Each event's text contains the one of the same place. */
  readonly text?: readonly string[];
};
