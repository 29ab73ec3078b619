import type { ColumnMapping } from "../domain/timeline/files/columns.ts";
import { looksLikeJson, looksLikeXml } from "../domain/timeline/files/looks-like.ts";
import { readJson } from "../domain/timeline/files/read-json.ts";
import { passedOver, type Reading } from "../domain/timeline/files/reading.ts";
import type { Json, SourceContext } from "../domain/timeline/sources/source.ts";
import { type ByteFile, headOf, TooLarge, unpacked } from "./timeline-bytes.server.ts";
import { addChanges } from "./timeline-changes.server.ts";
import { type TextHead, textHead, utf8Of } from "./timeline-encoding.server.ts";

export interface ContentOptions {
  readonly columns?: ColumnMapping;
}

/** So much of a file is looked at to tell what it is. */
const HEAD = 256 * 1024;

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
  _options: ContentOptions,
): AsyncGenerator<Reading> {
  if (looksLikeXml(text)) yield passedOver(0, "No source writes XML like this.");
  else if (looksLikeJson(text)) {
    const json = () => utf8Of(file.open(), encoding);
    yield* readJson(json(), await withChanges(context, json));
  } else yield passedOver(0, "This text is neither JSON, a table nor a chat that is known.");
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

export function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

const UNREADABLE = "This cannot be read to its end.";
