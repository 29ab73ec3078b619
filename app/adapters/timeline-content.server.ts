import type { ColumnMapping } from "../domain/timeline/files/columns.ts";
import { jsonOfForm, looksLikeForm } from "../domain/timeline/files/form-body.ts";
import { looksLikeJson, looksLikeXml, tableSign } from "../domain/timeline/files/looks-like.ts";
import { readJson } from "../domain/timeline/files/read-json.ts";
import { passedOver, type Reading } from "../domain/timeline/files/reading.ts";
import { guessTable, NO_COLUMNS, readTable } from "../domain/timeline/files/table-reader.ts";
import { guessKind } from "../domain/timeline/guess-kind.ts";
import { chatReader, looksLikeChat } from "../domain/timeline/sources/chat.ts";
import type { Json, SourceContext, SourceEvent } from "../domain/timeline/sources/source.ts";
import { type ByteFile, headOf, TooLarge, unpacked } from "./timeline-bytes.server.ts";
import { addChanges } from "./timeline-changes.server.ts";
import { csvRows, firstRows, toItsBreak } from "./timeline-csv.server.ts";
import { linesOf, type TextHead, textHead, textOf, utf8Of } from "./timeline-encoding.server.ts";
import { readFeed } from "./timeline-feed.server.ts";

export interface ContentOptions {
  readonly columns?: ColumnMapping;
}

/** So much of a file is looked at to tell what it is. */
export const HEAD = 256 * 1024;
/** Lines of a chat read at once. */
const STRETCH = 500;

/** Events of one file, whatever it is but an archive. Never throws for what is in it. */
export async function* readContent(
  file: ByteFile,
  context: SourceContext,
  options: ContentOptions,
): AsyncGenerator<Reading> {
  try {
    const head = await headOf(file.open(), HEAD);
    yield* isGzip(head)
      ? readUnpacked(unpacked(file), context, options)
      : readPlain(file, head, context, options);
  } catch (error) {
    yield passedOver(0, error instanceof TooLarge ? "This unpacks to more than is read." : UNREADABLE);
  }
}

async function* readUnpacked(file: ByteFile, context: SourceContext, options: ContentOptions) {
  const head = await headOf(file.open(), HEAD);
  yield* readPlain(file, head, context, options);
}

async function* readPlain(
  file: ByteFile,
  head: Buffer,
  context: SourceContext,
  options: ContentOptions,
): AsyncGenerator<Reading> {
  if (head.length === 0) yield passedOver(0, "This is empty.");
  else if (isZip(head) || isGzip(head)) yield passedOver(0, "An archive within an archive is not opened.");
  else {
    const text = textHead(head, head.length < HEAD);
    if (text === null) yield passedOver(0, "This is no text, and nothing else that is known.");
    else yield* readText(file, text, context, options);
  }
}

async function* readText(
  file: ByteFile,
  { text, encoding }: TextHead,
  context: SourceContext,
  { columns }: ContentOptions,
): AsyncGenerator<Reading> {
  const whole = () => textOf(file.open(), encoding);
  const table = tableOf(text);
  if (looksLikeXml(text)) yield* readFeed(whole(), context);
  else if (looksLikeJson(text)) {
    const json = () => utf8Of(file.open(), encoding);
    yield* readJson(json(), await withChanges(context, json));
  } else if (looksLikeForm(text)) yield* readForms(linesOf(whole()), context);
  else if (columns ?? table?.guess) {
    yield* toItsBreak(readTable("csv", csvRows(whole(), table?.sign ?? ","), context, columns));
  } else if (looksLikeChat(text)) yield* readChat(linesOf(whole()), context);
  else if (table) yield { ...passedOver(1, NO_COLUMNS), systems: ["csv"] };
  else yield passedOver(0, "This text is neither JSON, a table nor a chat that is known.");
}

/** What webhooks of old send, a body a line. */
async function* readForms(lines: AsyncIterable<string>, context: SourceContext): AsyncGenerator<Reading> {
  let line = 0;
  for await (const each of lines) {
    line += 1;
    const json = jsonOfForm(each);
    if (json !== null) {
      for await (const { passedOver, ...reading } of readJson(once(json), context))
        yield { ...reading, passedOver: passedOver.map(({ why }) => ({ line, why })) };
    } else if (each.trim() !== "") yield passedOver(line, "This form carries no JSON.");
  }
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** How the head of a text is a table, its columns guessed where they can be; null where it is none. */
export function tableOf(head: string) {
  const sign = tableSign(head);
  if (sign === null) return null;
  const rows = firstRows(head, sign);
  return { sign, rows, guess: guessTable(rows) };
}

async function* readChat(lines: AsyncIterable<string>, context: SourceContext): AsyncGenerator<Reading> {
  const kindOf = (text: string) => guessKind(text, context.kindWords ?? []);
  const reader = chatReader({ zone: context.zone, day: context.day ?? null, kindOf });
  const told = (events: readonly SourceEvent[]): Reading => ({
    events: events.map((event) => ({ ...event, system: "chat" })),
    passedOver: [],
    systems: ["chat"],
  });
  let stretch: string[] = [];
  for await (const line of lines) {
    if (stretch.push(line) < STRETCH) continue;
    yield told(reader.push(stretch));
    stretch = [];
  }
  yield told(reader.push(stretch));
  yield told(reader.end());
}

/** Edits and deletions of Slack, unless an export has gathered those of the whole channel already. */
async function withChanges(context: SourceContext, open: ByteFile["open"]): Promise<SourceContext> {
  if (context.slack?.changes) return context;
  const changes = new Map<string, Json | null>();
  await addChanges({ open }, changes);
  const names = context.slack ?? { users: new Map(), channels: new Map(), channel: null };
  return changes.size === 0 ? context : { ...context, slack: { ...names, changes } };
}

export function isZip(head: Buffer): boolean {
  return (
    head.length > 3 && head[0] === 0x50 && head[1] === 0x4b && [0x0403, 0x0605].includes(head.readUInt16LE(2))
  );
}

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

const UNREADABLE = "This cannot be read to its end.";
