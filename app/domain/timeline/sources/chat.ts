import { chatRows } from "../chat/chat-rows.ts";
import type { EventKind } from "../event.ts";
import type { ParsedLine, ParseOptions } from "../parse-lines.ts";
import { eventKey, fingerprint } from "./event-key.ts";
import { plain } from "./plain-text.ts";
import type { SourceEvent } from "./source.ts";

/** Chats and notes as they were copied or exported as text: no JSON, hence no `Source` of the table. */
export type ChatOptions = ParseOptions & {
  /** What kind of event a message tells of, by its words; where it does not say, people talk, and notes tell of what was done. */
  readonly kindOf?: (text: string) => EventKind | null;
};

/**
 * Reads a text of any length in stretches of whole lines (without their ends); the message that a stretch ends in
 * comes with the next one, or with `end`. Lines before the first time are no events.
 */
export function chatReader(options: ChatOptions) {
  const rows = chatRows(options);
  const events = (read: readonly ParsedLine[]) =>
    read.filter(({ atText }) => atText !== null).map((row) => chatEvent(row, options.kindOf));
  return {
    push: (lines: readonly string[]): readonly SourceEvent[] => events(rows.push(lines)),
    end: (): readonly SourceEvent[] => events(rows.end()),
  };
}

export function readChat(text: string, options: ChatOptions): readonly SourceEvent[] {
  const reader = chatReader(options);
  return [...reader.push(linesOf(text)), ...reader.end()];
}

/** The same message pasted, copied and exported is one: who said what, when. */
export function chatKey({
  at,
  atText,
  author,
  text,
}: Pick<ParsedLine, "at" | "atText" | "author" | "text">): string {
  return eventKey("chat", at ?? atText, author, fingerprint(plain(text)));
}

function chatEvent(row: ParsedLine, kindOf: ChatOptions["kindOf"]): SourceEvent {
  const { at, atText, zone, author } = row;
  const text = plain(row.text);
  return {
    at,
    atText: at === null ? atText : null,
    zone,
    text,
    kind: kindOf?.(text) ?? (author === null ? "action" : "communication"),
    author,
    source: null,
    dedupeKey: chatKey({ at, atText, author, text }),
    span: null,
    skewSeconds: null,
  };
}

/** How much of a text is looked at to find out what it is. */
const LOOKED_AT = 100_000;
const SOME_DAY = { zone: "UTC", day: "2026-01-01" };

/**
 * True for chats, logs and notes that go by time; false for prose, in which a line may well begin with one. A chat's
 * messages have names or dates and may be long; bare times must stand in front of every third line or so.
 */
export function looksLikeChat(text: string): boolean {
  const lines = linesOf(text.slice(0, LOOKED_AT))
    .slice(0, 2_000)
    .filter((line) => line.trim() !== "");
  const rows = rowsOf(lines).filter(
    ({ atText, problem }) => atText !== null && problem !== "impossible-date",
  );
  if (lines.length <= 3) return rows.length > 0 && rows[0]?.line === 1;
  const strong = rows.filter(({ author, atText }) => author !== null || /\d[-/.年]\d/.test(atText ?? ""));
  if (strong.length > 1 && strong.length / lines.length >= 0.05) return true;
  return rows.length > 1 && rows.length / lines.length >= 0.3;
}

function rowsOf(lines: readonly string[]): readonly ParsedLine[] {
  const rows = chatRows(SOME_DAY);
  return [...rows.push(lines), ...rows.end()];
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
