import { decodeText } from "./decode-text.server.ts";

/** A text file's first stretch as text, and how to read the rest; null for what is no text. */
export interface TextHead {
  readonly text: string;
  readonly encoding: string;
}

export function textHead(head: Buffer, whole: boolean): TextHead | null {
  // A character cut in two would look like another encoding: the last line, maybe cut, is left out.
  const end = whole ? head.length : wholeLines(head);
  const decoded = decodeText(head.subarray(0, end));
  if (decoded === null) return null;
  const utf16 = head[0] === 0xff ? "utf-16le" : "utf-16be";
  return { text: decoded.text, encoding: decoded.encoding === "UTF-16" ? utf16 : decoded.encoding };
}

function wholeLines(head: Buffer): number {
  if ((head[0] ?? 0) >= 0xfe) return head.length - (head.length % 2);
  const newline = head.lastIndexOf(0x0a);
  if (newline > 0) return newline + 1;
  let end = head.length;
  while (end > head.length - 4 && (head[end - 1] ?? 0) >= 0x80) end -= 1;
  return end;
}

/** The file's text a piece at a time, without a byte order mark. */
export async function* textOf(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The file's bytes as UTF-8 without a byte order mark. */
export async function* utf8Of(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<Uint8Array> {
  if (encoding !== "UTF-8") {
    const encoder = new TextEncoder();
    for await (const text of textOf(bytes, encoding)) yield encoder.encode(text);
    return;
  }
  let first = true;
  for await (const chunk of bytes) {
    const marked = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    first = false;
    yield marked ? chunk.subarray(3) : chunk;
  }
}

/** Lines of the text, without their ends; one longer than a megabyte comes in pieces. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of text) {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    yield* lines;
    if (rest.length > LONGEST_LINE) {
      yield rest;
      rest = "";
    }
  }
  if (rest !== "") yield rest.replace(/\r$/, "");
}

const LONGEST_LINE = 1024 * 1024;
