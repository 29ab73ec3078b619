import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { ExportedFile } from "../usecases/knowledge/export-knowledge.ts";

/** The same for every file, so that the same knowledge gives the same archive. */
const MADE_AT = new Date(1980, 0, 2);

/** An export as one archive, made while it is sent: no more of it is in memory than the reader is behind. */
export function zipStream(files: AsyncIterable<ExportedFile>): ReadableStream<Uint8Array> {
  const parts = zipParts(files);
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

async function* zipParts(files: AsyncIterable<ExportedFile>): AsyncGenerator<Uint8Array, undefined> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    ready.push(part);
  });
  for await (const { path, content } of files) {
    const picture = content instanceof Uint8Array;
    const entry = picture ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    entry.mtime = MADE_AT;
    zip.add(entry);
    for await (const part of partsOf(content)) {
      entry.push(part);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
  return undefined;
}

async function* partsOf(content: ExportedFile["content"]): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else if (typeof content === "string") yield Buffer.from(content);
  else for await (const part of content) yield Buffer.from(part);
}
