import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

/** Bytes that can be read from the beginning as often as it takes: a file, an entry of an archive. */
export interface ByteFile {
  /** As a report calls it. */
  readonly path: string;
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** How far the reading of a whole file has come, in its bytes. */
export interface Progress {
  read: number;
}

/** What says that a file holds more than anybody would unpack. */
export class TooLarge extends Error {}

const CHUNK = 256 * 1024;
const MOST_UNPACKED = 8 * 1024 * 1024 * 1024;
const MOST_RATIO = 250;
/** Below this size, anything may be packed as tightly as it likes. */
const HARMLESS = 64 * 1024 * 1024;

export function diskFile(path: string, size: number, name = path): ByteFile {
  return { path: name, size, open: () => createReadStream(path, { highWaterMark: CHUNK }) };
}

/** The same file, telling how much of it has been read since it was opened last. */
export function watched(file: ByteFile, progress: Progress): ByteFile {
  return {
    ...file,
    async *open() {
      progress.read = 0;
      for await (const chunk of file.open()) {
        progress.read += chunk.length;
        yield chunk;
      }
    },
  };
}

/** What is in a gzip file, up to 8 GB and 250 times what it takes packed: more is a bomb. */
export function unpacked(file: ByteFile): ByteFile {
  return {
    ...file,
    async *open() {
      const gunzip = createGunzip();
      const feeding = feed(file.open(), gunzip);
      const most = Math.min(MOST_UNPACKED, Math.max(HARMLESS, file.size * MOST_RATIO));
      let size = 0;
      try {
        for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
          size += chunk.length;
          if (size > most) throw new TooLarge();
          yield chunk;
        }
      } finally {
        gunzip.destroy();
        await feeding;
      }
    },
  };
}

async function feed(
  bytes: AsyncIterable<Uint8Array>,
  gunzip: ReturnType<typeof createGunzip>,
): Promise<void> {
  try {
    for await (const chunk of bytes) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) await new Promise<void>((go) => gunzip.once("drain", go).once("close", go));
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error("unreadable"));
  }
}

/** The first bytes, at most `most`. */
export async function headOf(bytes: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    pieces.push(chunk);
    size += chunk.length;
    if (size >= most) break;
  }
  return Buffer.concat(pieces).subarray(0, most);
}

/** True when one of the words stands anywhere in the bytes. */
export async function holdsAny(bytes: AsyncIterable<Uint8Array>, words: readonly string[]): Promise<boolean> {
  const longest = Math.max(...words.map((word) => word.length));
  let tail = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const seen = Buffer.concat([tail, chunk]);
    if (words.some((word) => seen.includes(word))) return true;
    tail = seen.subarray(-longest);
  }
  return false;
}
