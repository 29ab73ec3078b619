import { open, readFile } from "node:fs/promises";
import {
  type ImportSource,
  MARKDOWN_FILE,
  MOST_TEXT_BYTES,
  type SourceFile,
} from "../domain/exchange/source.ts";
import { openZip, type ZipEntry, type ZipProblem } from "./zip-reader.server.ts";

/** 200 MB unpacked, 5,000 files, hundredfold: more is no collection of Markdown but a bomb. */
const LIMITS = { entries: 5000, unpacked: 200 * 1024 * 1024, ratio: 100 };

interface SentFile {
  readonly name: string;
  readonly path: string;
  readonly size: number;
}

/** Of an archive or sent by itself: both are read whole. */
type SentEntry = Pick<ZipEntry, "path" | "size" | "readable" | "read">;

export interface OpenUpload {
  readonly sources: readonly ImportSource[];
  close(): Promise<void>;
}

/** What was sent to be imported: archives, each a source of its own, and loose files, together one more. */
export async function openUpload(files: readonly SentFile[]): Promise<OpenUpload | ZipProblem> {
  const sources: ImportSource[] = [];
  const loose: SentEntry[] = [];
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const each of closing) await each();
  };
  for (const file of files) {
    if (!(await isZip(file.path))) {
      loose.push(looseEntry(file));
      continue;
    }
    const zip = await openZip(file.path, LIMITS);
    if (typeof zip === "string") {
      await close();
      return zip;
    }
    closing.push(zip.close);
    sources.push(sourceOf(zip.entries));
  }
  if (loose.length > 0) sources.push(sourceOf(loose));
  return { sources, close };
}

async function isZip(path: string): Promise<boolean> {
  const handle = await open(path, "r");
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString("latin1").startsWith("PK\u0003\u0004");
  } finally {
    await handle.close();
  }
}

function looseEntry({ name, path, size }: SentFile): SentEntry {
  const own = name.split(/[/\\]/).at(-1) ?? name;
  return { path: own.normalize("NFC"), size, readable: true, read: () => readFile(path) };
}

function sourceOf(entries: readonly SentEntry[]): ImportSource {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const markdown = entries
    .filter(({ path }) => MARKDOWN_FILE.test(path) && !isHidden(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    root: "",
    async *files() {
      for (const entry of markdown) yield { path: entry.path, content: await contentOf(entry) };
    },
    async read(path, most) {
      const entry = byPath.get(path);
      if (!entry?.readable || entry.size > most) return null;
      return entry.read().catch(() => null);
    },
    async count() {
      return markdown.length;
    },
  };
}

async function contentOf(entry: SentEntry): Promise<SourceFile["content"]> {
  if (!entry.readable) return { problem: "unreadable" };
  if (entry.size > MOST_TEXT_BYTES) return { problem: "tooLarge" };
  return entry.read().catch(() => ({ problem: "unreadable" }) as const);
}

/** `__MACOSX/…`, `.git/…`, `node_modules/…`: not what somebody wrote. */
function isHidden(path: string): boolean {
  return path
    .split("/")
    .some((part) => part.startsWith(".") || part === "__MACOSX" || part === "node_modules");
}
