/** What an event was, in the order people usually meet them. The drawing and the facilitator's questions go by it. */
export const EVENT_KINDS = [
  "trigger",
  "detection",
  "diagnosis",
  "decision",
  "action",
  "communication",
  "recovery",
  "change",
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/**
 * One thing that happened. People appear as a role ("on-call engineer A"), never as a name.
 * The four walkthrough fields say what the team knew at that moment, not what is known today.
 */
export type TimelineEvent = {
  readonly id: string;
  /** ISO UTC instant; null when the time could not be read or does not exist. Such an event is kept and marked. */
  readonly at: string | null;
  /** What was typed as the time; the only trace of it while `at` is null. */
  readonly atText: string | null;
  /** The zone it was written in: an IANA name or an offset such as `+09:00`. */
  readonly zone: string;
  readonly text: string;
  readonly kind: EventKind;
  readonly role: string | null;
  /** An http(s) address of where it is told: a message, an alert, a deploy. */
  readonly source: string | null;
  /** Events with the same key are the same event: an import twice adds nothing. */
  readonly dedupeKey: string;
  readonly knownThen: string;
  readonly believedThen: string;
  readonly unknownThen: string;
  readonly learnedLater: string;
  /** ISO UTC instant at which `learnedLater` came to light; null when nobody said. */
  readonly learnedAt: string | null;
  /** Left out of the published page, kept for the writers. */
  readonly hidden: boolean;
  /** Counts up as events come in; decides between events of the same instant. */
  readonly arrived: number;
  /** Who said or did it, by the name its source gave; shown to writers only, readers see the role. */
  readonly author: string | null;
  /** Where something that lasts begins or ends here: both edges carry the same key. */
  readonly span: EventSpan | null;
  /** By how many seconds the source's clock runs ahead of ours (behind: negative); null when nobody knows. */
  readonly skewSeconds: number | null;
  /** Ids of attachments. */
  readonly pictures: readonly string[];
  /** The event this one was folded into; such an event is hidden, and comes back when that is undone. */
  readonly mergedInto: string | null;
};

/** One edge of an alert that fires and resolves, a deploy that starts and ends. */
export type EventSpan = { readonly key: string; readonly edge: "start" | "end" };

/** What an event has that nobody has said anything more about; also what older stored events lack. */
export const UNTOLD = {
  atText: null,
  role: null,
  source: null,
  knownThen: "",
  believedThen: "",
  unknownThen: "",
  learnedLater: "",
  learnedAt: null,
  hidden: false,
  author: null,
  span: null,
  skewSeconds: null,
  pictures: [],
  mergedInto: null,
} as const satisfies Partial<TimelineEvent>;

export function isEventKind(value: unknown): value is EventKind {
  return EVENT_KINDS.some((kind) => kind === value);
}

/** Events as they happened: by instant, then by arrival; those without a readable time come last, by arrival. */
export function inOrder<E extends Pick<TimelineEvent, "at" | "arrived">>(events: readonly E[]): readonly E[] {
  return [...events].sort((a, b) => compareInstants(a.at, b.at) || a.arrived - b.arrived);
}

function compareInstants(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return Date.parse(a) - Date.parse(b);
}
