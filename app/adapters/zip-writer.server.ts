import { setImmediate } from "node:timers/promises";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

export interface FileToZip {
  readonly path: string;
  readonly content: string | Uint8Array | AsyncIterable<string>;
}

/** Files as the bytes of a ZIP archive, made piece by piece as they are asked for. */
export async function* zipped(files: AsyncIterable<FileToZip>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { path, content } of files) {
    const entry = isPacked(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    zip.add(entry);
    for await (const piece of pieces(content)) {
      entry.push(piece);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* ready.splice(0);
    // Reading the database never waits: others get their turn here.
    await setImmediate();
  }
  zip.end();
  yield* ready.splice(0);
}

/** Pictures are packed already. */
function isPacked(path: string): boolean {
  return !/\.(md|json|txt|ya?ml)$/i.test(path);
}

async function* pieces(content: FileToZip["content"]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  if (content instanceof Uint8Array) yield content;
  else if (typeof content === "string") yield encoder.encode(content);
  else for await (const text of content) yield encoder.encode(text);
}
