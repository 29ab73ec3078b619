import type { Fields, FieldValue } from "../document/document.ts";

/** What one control of a form said: the field's new value (null removes it), or a message key of `errors`. */
export type FieldReading = { readonly value: FieldValue } | { readonly problem: WrittenProblem };

export interface WrittenProblem {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A section or one event's text: a long read already, and far below what one request may carry. */
export const LONGEST_TEXT = 100_000;
export const LONGEST_LINE = 500;
export const LONGEST_TITLE = 200;

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

export function limited(text: string, limit: number): FieldReading {
  return text.length > limit ? { problem: { key: "tooLong", values: { limit } } } : { value: text };
}

/** Nothing chosen removes the field, unless it must have a value. */
export function chosen(text: string, known: (value: string) => boolean, demanded = false): FieldReading {
  if (text === "" && !demanded) return { value: null };
  return known(text) ? { value: text } : { problem: { key: "choose" } };
}

/** Nothing, or an address of the web. */
export function webAddress(text: string): FieldReading {
  if (text === "") return { value: null };
  const web = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && text.length <= 2000;
  return web ? { value: text } : { problem: { key: "url" } };
}

/** What a form said, by the names of its controls: a field's own name, or `event:<id>.<property>`. */
export type Written = Readonly<Record<string, string | readonly string[]>>;

export interface ReadWritten {
  readonly changes: ReadonlyMap<string, FieldValue>;
  readonly errors: Readonly<Record<string, WrittenProblem>>;
}

export interface WrittenAbout {
  /** The fields as the writer had seen them. */
  readonly base: Fields;
  /** The fields as they are now: for events that came since. */
  readonly current: Fields;
  /** The zone in which the form showed its times. */
  readonly zone: string;
  readonly personIds: ReadonlySet<string>;
}
