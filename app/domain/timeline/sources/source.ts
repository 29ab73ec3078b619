import type { EventKind, EventSpan } from "../event.ts";
import type { KindWords } from "../guess-kind.ts";

/** An object out of a JSON text, nothing about it known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** One event as its source tells it: all a candidate of the timeline needs. */
export type SourceEvent = {
  /** ISO UTC instant; null when the source gives none, or one that does not exist. Such an event is kept and marked. */
  readonly at: string | null;
  /** The time as the source wrote it, where it could not be read; else null. */
  readonly atText: string | null;
  /** The zone it was written in: an IANA name or an offset such as `+09:00`; `UTC` for epoch numbers. */
  readonly zone: string;
  /** One plain line or a few, for somebody who does not know the source: what, where, how bad. No markup of the source. */
  readonly text: string;
  readonly kind: EventKind;
  /** Who, by the name the source gives (`name`, else a handle, never an e-mail address or an id); null for machines. */
  readonly author: string | null;
  /** An http(s) address of where it is told, else null; never anything else. */
  readonly source: string | null;
  /**
   * Starts with the source's name and `:`. The same happening sent twice has the same key, another one never:
   * delivery ids where there are some, else what the source names as identity plus its state and instant.
   */
  readonly dedupeKey: string;
  /** An alert's begin and end, a deploy's: what both edges share, e.g. `alertmanager:<fingerprint>:<startsAt>`. */
  readonly span: EventSpan | null;
  /** Seconds by which the source's clock runs ahead of another clock in the same payload; null without a second clock. */
  readonly skewSeconds: number | null;
};

/** What is known beside the one value: who stands behind ids, which zone local times are in. */
export type SourceContext = {
  /** IANA name: for times written without a zone. */
  readonly zone: string;
  /** `YYYY-MM-DD`: for times of a chat that come before any date. */
  readonly day?: string | null;
  /** Display names by Slack user id, and channel names by channel id, from the export the message lies in. */
  readonly slack?: SlackNames;
  /** For what people write: `guessKind` tells its kind by these. Without them it is `communication`. */
  readonly kindWords?: KindWords;
};

export type SlackNames = {
  readonly users: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
  /** The folder the day's file lies in, when known. */
  readonly channel: string | null;
  /** By `ts`: the message as it was edited later in the same place, null when it was deleted. */
  readonly changes?: ReadonlyMap<string, Json | null>;
};

/** Why a value gave no event, in English, one line, for the import report. */
export type PassedOver = { readonly why: string };

/** Events (maybe none: a confirmation, a ping) or why the value was passed over. */
export type SourceReading = readonly SourceEvent[] | PassedOver;

/**
 * One system whose files we read. A file of its own per source, pure, never throwing, whatever the value holds:
 * a member of the wrong type is as good as absent.
 */
export type Source = {
  /** As told in import reports: `alertmanager`, `aws-cloudtrail`. */
  readonly name: string;
  /** By the value's shape alone; true only where no other source of the table could be meant. */
  readonly recognises: (value: Json) => boolean;
  readonly read: (value: Json, context: SourceContext) => SourceReading;
};
