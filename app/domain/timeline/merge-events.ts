import { inOrder, type TimelineEvent } from "./event.ts";
import { typedTime } from "./typed-time.ts";

const NOTES = ["knownThen", "believedThen", "unknownThen", "learnedLater"] as const;

/**
 * Several events told as one. It stands at the earliest instant and takes after the event that stood there; nothing
 * that anybody wrote is left out:
 *
 *   10:04  error rate above 5 %          10:04  error rate above 5 %
 *   10:06  paged                      →         10:06 paged
 *   10:06  paged                                https://chat.example/2
 *
 * Texts become lines, with their time where it is another one; links but the first become lines too. Walkthrough notes
 * and pictures are joined. The parts themselves stay as they are: taking the whole apart gives them back.
 */
export function mergeEvents(
  parts: readonly TimelineEvent[],
  { id, zone }: { readonly id: string; readonly zone: string },
): TimelineEvent {
  const ordered = inOrder(parts);
  const [first] = ordered;
  if (!first) throw new Error("Nothing to merge");
  const source = ordered.find((event) => event.source !== null)?.source ?? null;
  const links = distinct(ordered.map((event) => event.source)).filter((link) => link !== source);
  const texts = ordered.map((event) => withItsTime(event, first, zone));
  const notes = Object.fromEntries(
    NOTES.map((note) => [note, distinct(ordered.map((event) => event[note].trim())).join("\n")]),
  );
  return {
    ...first,
    ...notes,
    id,
    dedupeKey: id,
    text: [...distinct(texts), ...links].join("\n"),
    role: distinct(ordered.map((event) => event.role)).join(", ") || null,
    author: distinct(ordered.map((event) => event.author)).join(", ") || null,
    source,
    learnedAt: learnedAt(ordered),
    hidden: ordered.every((event) => event.hidden),
    span: onlySpan(ordered),
    pictures: distinct(ordered.flatMap((event) => event.pictures)),
    mergedInto: null,
  };
}

/** What the id of the whole is made from: the same parts make the same whole, whoever merges them first. */
export function mergedKey(ids: readonly string[]): string {
  return `merged ${[...ids].sort().join(" ")}`;
}

function withItsTime(event: TimelineEvent, first: TimelineEvent, zone: string): string {
  if (event.at === first.at && event.atText === first.atText) return event.text;
  if (event.at === null) return event.atText ? `${event.atText} ${event.text}` : event.text;
  if (event.at === first.at) return event.text;
  const time = typedTime(event.at, zone);
  const sameDay = first.at !== null && typedTime(first.at, zone).slice(0, 10) === time.slice(0, 10);
  return `${sameDay ? time.slice(11) : time} ${event.text}`;
}

/** Known as a whole only once the last of it was; unknown when one of the lessons has no time. */
function learnedAt(events: readonly TimelineEvent[]): string | null {
  const learned = events.filter((event) => event.learnedLater.trim() !== "").map((event) => event.learnedAt);
  if (learned.includes(null)) return null;
  return learned.reduce(
    (latest, at) => (Date.parse(at ?? "") > Date.parse(latest ?? "") ? at : latest),
    learned[0] ?? null,
  );
}

/** The edge of something that lasts, when there is just one; both edges in one event are no span any more. */
function onlySpan(events: readonly TimelineEvent[]): TimelineEvent["span"] {
  const spans = events.flatMap((event) => event.span ?? []);
  return spans.length === 1 ? (spans[0] ?? null) : null;
}

function distinct<T>(values: readonly (T | null)[]): readonly T[] {
  return [...new Set(values.filter((value): value is T => value !== null && value !== ""))];
}
