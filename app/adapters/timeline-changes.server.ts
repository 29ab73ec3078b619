import { JsonSplitter } from "../domain/timeline/files/json-splitter.ts";
import { addChange, CHANGE_MARKS } from "../domain/timeline/files/slack-export.ts";
import type { Json } from "../domain/timeline/sources/source.ts";
import { type ByteFile, holdsAny } from "./timeline-bytes.server.ts";

/**
 * Adds which messages of a file are edited or deleted by records of their own. Most files have no such record: that is
 * seen without taking their JSON apart.
 */
export async function addChanges(
  file: Pick<ByteFile, "open"> | null,
  changes: Map<string, Json | null>,
): Promise<void> {
  try {
    if (file === null || !(await holdsAny(file.open(), CHANGE_MARKS))) return;
    for await (const value of jsonValues(file.open())) addChange(value, changes);
  } catch {
    // A file that cannot be read is told of when its messages are read.
  }
}

/** The values of a JSON file one after the other; what is broken is left out. */
export async function* jsonValues(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  const splitter = new JsonSplitter();
  for await (const chunk of bytes) {
    for (const found of splitter.push(chunk)) if ("text" in found) yield parsed(found.text);
  }
  for (const found of splitter.end()) if ("text" in found) yield parsed(found.text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
