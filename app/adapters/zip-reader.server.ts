import { type FileHandle, open } from "node:fs/promises";
import { promisify } from "node:util";
import { createInflateRaw, type InputType, inflateRaw } from "node:zlib";
import Encoding from "encoding-japanese";

const inflate = promisify<InputType, { maxOutputLength: number }, Buffer>(inflateRaw);

/** One file of an archive; nothing of it is read before it is asked for. */
export interface ZipEntry {
  readonly path: string;
  /** Bytes once unpacked, as the archive says; `read` never gives more. */
  readonly size: number;
  /** Bytes it takes in the archive. */
  readonly packed: number;
  /** A link, an encrypted or unknown entry: told of, never read. */
  readonly readable: boolean;
  read(): Promise<Uint8Array>;
  /** The same a piece at a time, for what is too large to be held. */
  stream(): AsyncIterable<Uint8Array>;
}

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries unpacked. */
  readonly unpacked: number;
  /** How many times larger than the archive it may become. */
  readonly ratio: number;
}

export type ZipProblem = "noArchive" | "tooManyEntries" | "unpacksTooLarge";

export interface OpenZip {
  readonly entries: readonly ZipEntry[];
  /** How many lead outside and were left out. */
  readonly outside: number;
  close(): Promise<void>;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const SYMLINK = 0o120000;
const MOST_DIRECTORY = 16 * 1024 * 1024;
const HELD = 1024 * 1024;

/**
 * Reads a ZIP archive by its table of contents at the end, so that limits are known before a byte is unpacked:
 *
 *   [local header, data] … [local header, data] [central directory] [end: where the directory lies]
 *
 * Entries that lead outside (`..`, absolute paths, drive letters) are left out; links are told as unreadable.
 */
export async function openZip(file: string, limits: ZipLimits): Promise<OpenZip | ZipProblem> {
  const handle = await open(file, "r");
  const size = (await handle.stat()).size;
  const directory = await readDirectory(handle, size);
  const problem = directory === null ? "noArchive" : exceeds(directory, size, limits);
  if (directory === null || problem !== null) {
    await handle.close();
    return problem ?? "noArchive";
  }
  const named = directory.filter((entry) => !entry.path.endsWith("/"));
  const files = named.filter((entry) => isInside(entry.path));
  const isThere = (entry: DirectoryEntry) => entry.readable && entry.at + entry.packed <= size;
  return {
    entries: files.map((entry) => ({
      path: entry.path,
      size: entry.size,
      packed: entry.packed,
      readable: isThere(entry),
      read: () => readEntry(handle, entry),
      stream: () => streamEntry(handle, entry),
    })),
    outside: named.length - files.length,
    close: () => handle.close(),
  };
}

interface DirectoryEntry {
  readonly path: string;
  readonly size: number;
  readonly packed: number;
  readonly method: number;
  readonly at: number;
  readonly readable: boolean;
}

function exceeds(entries: readonly DirectoryEntry[], size: number, limits: ZipLimits): ZipProblem | null {
  if (entries.length > limits.entries) return "tooManyEntries";
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  return unpacked > limits.unpacked || unpacked > size * limits.ratio ? "unpacksTooLarge" : null;
}

async function readDirectory(handle: FileHandle, size: number): Promise<readonly DirectoryEntry[] | null> {
  const tail = await bytes(handle, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== END) return null;
  const [length, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (start + length > size || length > MOST_DIRECTORY) return null;
  const table = await bytes(handle, start, length);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + 46 <= table.length && table.readUInt32LE(at) === CENTRAL; ) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => table.readUInt16LE(at + offset));
    const flags = table.readUInt16LE(at + 8);
    const method = table.readUInt16LE(at + 10);
    const mode = table.readUInt32LE(at + 38) >>> 16;
    entries.push({
      path: nameOf(table.subarray(at + 46, at + 46 + (nameLength ?? 0)), flags),
      packed: table.readUInt32LE(at + 20),
      size: table.readUInt32LE(at + 24),
      at: table.readUInt32LE(at + 42),
      method,
      readable: (flags & 1) === 0 && (method === 0 || method === 8) && (mode & 0o170000) !== SYMLINK,
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** UTF-8 where the archive says so or it is; else what Windows writes in Japan. */
function nameOf(raw: Buffer, flags: number): string {
  const utf8 = raw.toString("utf8");
  const name =
    (flags & 0x800) !== 0 || !utf8.includes("\ufffd")
      ? utf8
      : Encoding.convert(raw, { to: "UNICODE", from: "SJIS", type: "string" });
  return name.replaceAll("\\", "/").normalize("NFC");
}

function isInside(path: string): boolean {
  return !/^(\/|[A-Za-z]:)/.test(path) && !path.split("/").includes("..") && !path.includes("\0");
}

async function dataStart(handle: FileHandle, entry: DirectoryEntry): Promise<number> {
  const local = await bytes(handle, entry.at, 30);
  if (!entry.readable || local.length < 30 || local.readUInt32LE(0) !== LOCAL)
    throw new Error("unreadable entry");
  return entry.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
}

/** Small entries at once: most of an archive's are, and a stream each would cost more than they hold. */
async function* streamEntry(handle: FileHandle, entry: DirectoryEntry): AsyncGenerator<Uint8Array> {
  if (entry.size <= HELD && entry.packed <= HELD) {
    yield await readEntry(handle, entry);
    return;
  }
  const start = await dataStart(handle, entry);
  const packed = handle.createReadStream({ start, end: start + entry.packed - 1, autoClose: false });
  const inflated = entry.method === 0 ? packed : packed.pipe(createInflateRaw());
  packed.on("error", (error) => inflated.destroy(error));
  let left = entry.size;
  try {
    for await (const chunk of inflated as AsyncIterable<Uint8Array>) {
      left -= chunk.length;
      if (left < 0) throw new Error("entry larger than the archive says");
      yield chunk;
    }
  } finally {
    packed.destroy();
    inflated.destroy();
  }
}

async function readEntry(handle: FileHandle, entry: DirectoryEntry): Promise<Uint8Array> {
  const start = await dataStart(handle, entry);
  const packed = await bytes(handle, start, entry.packed);
  if (entry.method === 0) return packed.subarray(0, entry.size);
  return entry.size === 0 ? new Uint8Array() : inflate(packed, { maxOutputLength: entry.size });
}

async function bytes(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
