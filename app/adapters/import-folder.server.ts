import type { Dirent } from "node:fs";
import { lstat, open, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import {
  type FileProblem,
  type ImportSource,
  MARKDOWN_FILE,
  MOST_TEXT_BYTES,
  type SourceFile,
} from "../domain/exchange/source.ts";

/**
 * A folder or a single file to import from. Hidden folders, `node_modules` and linked folders are not entered; a link to
 * a file is followed only when it stays inside. null where there is nothing of that name.
 */
export async function openImportPath(path: string): Promise<ImportSource | null> {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  const real = await realpath(path);
  if (found.isDirectory()) return folderSource(real, basename(path).normalize("NFC") || "root");
  return {
    root: "",
    files: async function* () {
      yield { path: basename(path).normalize("NFC"), content: await readText(real) };
    },
    read: (wanted, most) => readInside(dirname(real), wanted, most),
    count: async () => 1,
  };
}

function folderSource(real: string, root: string): ImportSource {
  return {
    root,
    async *files() {
      for await (const { at, path, linked } of markdownBelow(real, root)) {
        yield { path, content: linked ? await readLinked(real, at) : await readText(at) };
      }
    },
    async read(wanted, most) {
      return wanted.startsWith(`${root}/`) ? readInside(real, wanted.slice(root.length + 1), most) : null;
    },
    async count() {
      let files = 0;
      for await (const _ of markdownBelow(real, root)) files += 1;
      return files;
    },
  };
}

interface Found {
  readonly at: string;
  readonly path: string;
  readonly linked: boolean;
}

/** In the order of names, a folder's files before its folders. */
async function* markdownBelow(folder: string, path: string): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (isFile(entry) && MARKDOWN_FILE.test(entry.name)) {
      const place = `${path}/${entry.name.normalize("NFC")}`;
      yield { at: join(folder, entry.name), path: place, linked: entry.isSymbolicLink() };
    }
  }
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith(".") || entry.name === "node_modules") continue;
    yield* markdownBelow(join(folder, entry.name), `${path}/${entry.name.normalize("NFC")}`);
  }
}

function isFile(entry: Dirent): boolean {
  return (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith(".");
}

async function readLinked(root: string, at: string): Promise<SourceFile["content"]> {
  const real = await realpath(at).catch(() => null);
  if (real === null) return { problem: "unreadable" };
  return real.startsWith(root + sep) ? readText(real) : { problem: "linkOutside" };
}

async function readText(at: string): Promise<SourceFile["content"]> {
  const read = await readBytes(at, MOST_TEXT_BYTES);
  return read instanceof Uint8Array ? read : { problem: read };
}

/** A file below the folder, links resolved: nothing outside is read, whatever a document asks for. */
async function readInside(folder: string, wanted: string, most: number): Promise<Uint8Array | null> {
  const real = await realpath(join(folder, wanted)).catch(() => null);
  if (real === null || !real.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  const read = await readBytes(real, most);
  return read instanceof Uint8Array ? read : null;
}

async function readBytes(at: string, most: number): Promise<Uint8Array | FileProblem> {
  try {
    const info = await lstat(at);
    if (!info.isFile()) return "unreadable";
    if (info.size > most) return "tooLarge";
    const file = await open(at, "r");
    try {
      return new Uint8Array(await file.readFile());
    } finally {
      await file.close();
    }
  } catch {
    return "unreadable";
  }
}
