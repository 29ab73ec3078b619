import type { SourceContext } from "../sources/source.ts";
import { JsonSplitter } from "./json-splitter.ts";
import { readJsonElement } from "./read-json-value.ts";
import { passedOver, type Reading } from "./reading.ts";

export type Bytes = AsyncIterable<Uint8Array>;

/** Events out of JSON in UTF-8: one document, many, an array, lines of any sources; nothing longer than a value is held. */
export async function* readJson(bytes: Bytes, context: SourceContext): AsyncGenerator<Reading> {
  const splitter = new JsonSplitter();
  const read = (found: ReturnType<JsonSplitter["push"]>) =>
    found.map((each) => ("why" in each ? passedOver(each.line, each.why) : readJsonElement(each, context)));
  for await (const chunk of bytes) yield* read(splitter.push(chunk));
  yield* read(splitter.end());
}
