import { eventKey } from "./event-key.ts";
import type { When } from "./instant.ts";
import { lines, plainLine } from "./plain-text.ts";
import type { SourceEvent } from "./source.ts";
import { toldEvent } from "./told-event.ts";

/** One alert with its begin and, once it is over, its end. */
export type Alert = {
  readonly source: string;
  /** What the source names it by; with `began` it is one firing of it. */
  readonly id: string;
  readonly began: When;
  /** Null while it lasts. */
  readonly ended: When | null;
  /** The source's own words for the two states. */
  readonly words: readonly [start: string, end: string];
  readonly title: string;
  readonly details: readonly (string | null)[];
  readonly link: string | null;
  /** The span's key where the source's other messages, which do not know when it began, share it. */
  readonly span?: string;
};

/**
 * An alert's events: its begin is a detection, its end a recovery. A payload sent once it is over tells both, and the
 * begin then has the key it had when it was sent alone. Both share the span `source:id:began`.
 */
export function alertEvents(alert: Alert): readonly SourceEvent[] {
  const { source, id, began, ended, words, link } = alert;
  const spanKey = alert.span ?? eventKey(source, id, written(began));
  const start = toldEvent({
    key: eventKey(source, id, written(began), "start"),
    when: began,
    kind: "detection",
    text: headed(words[0], alert.title, alert.details),
    link,
    span: { key: spanKey, edge: "start" },
  });
  if (ended === null) return [start];
  const end = toldEvent({
    key: eventKey(source, id, written(began), "end", written(ended)),
    when: ended,
    kind: "recovery",
    text: headed(words[1], alert.title, alert.details),
    link,
    span: { key: spanKey, edge: "end" },
  });
  return written(began) === null ? [end] : [start, end];
}

/** A time as a key knows it, also where it could not be read. */
export function written(when: When): string | null {
  return when.at ?? when.atText;
}

/** `[firing] disk is full`, and below it what else there is; a title that says its state in brackets keeps its own. */
export function headed(state: string, title: string, details: readonly (string | null)[] = []): string {
  const line = plainLine(title, 500);
  const said = saysState(line, state) ? line : `[${plainLine(state, 60)}] ${line}`;
  return lines(said.trim(), ...details);
}

const BRACKETS = /^(?:\[[^\]]{1,100}\] ?)+/;
const STATES =
  /\b(?:alerting|firing|resolved|ok|no data|paused|pending|triggered|recovered|warn|renotify)\b/i;

function saysState(line: string, state: string): boolean {
  const brackets = BRACKETS.exec(line)?.[0] ?? "";
  if (brackets === "") return false;
  return STATES.test(brackets) || brackets.toLowerCase().includes(state.toLowerCase());
}
