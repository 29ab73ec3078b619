import { setImmediate } from "node:timers/promises";
import { unzipSync } from "fflate";
import { MANIFEST_FILE } from "../domain/exchange/manifest.ts";
import {
  type ImportSource,
  MARKDOWN_FILE,
  MOST_TEXT_BYTES,
  type SourceFile,
} from "../domain/exchange/source.ts";

/** More entries, or more bytes once unpacked, are no archive of documents. */
const MOST_ENTRIES = 50_000;
const MOST_UNPACKED = 1024 * 1024 * 1024;
/** Unpacked at a time: few enough that others are answered in between. */
const BATCH = 25;

interface Entry {
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

/** An uploaded archive to import from; null where it is none, or too large. Nothing of it is written to disk. */
export function openImportZip(bytes: Uint8Array): ImportSource | null {
  const entries = listEntries(bytes);
  if (entries === null) return null;
  const texts = [...entries.values()].filter(({ path }) => MARKDOWN_FILE.test(path));
  return {
    root: rootOf(entries),
    async *files() {
      for (let at = 0; at < texts.length; at += BATCH) {
        await setImmediate();
        yield* unpack(bytes, texts.slice(at, at + BATCH));
      }
    },
    async read(path, most) {
      const entry = entries.get(path);
      if (!entry || entry.size > most) return null;
      return unpackAll(bytes, [entry]).get(entry.name) ?? null;
    },
    count: async () => texts.length,
  };
}

function* unpack(bytes: Uint8Array, batch: readonly Entry[]): Generator<SourceFile> {
  const contents = unpackAll(
    bytes,
    batch.filter(({ size }) => size <= MOST_TEXT_BYTES),
  );
  for (const { path, name, size } of batch) {
    const problem = size > MOST_TEXT_BYTES ? "tooLarge" : "unreadable";
    yield { path, content: contents.get(name) ?? { problem } };
  }
}

/** A damaged entry costs only its batch: each is then tried alone. */
function unpackAll(bytes: Uint8Array, wanted: readonly Entry[]): ReadonlyMap<string, Uint8Array> {
  const names = new Set(wanted.map(({ name }) => name));
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => names.has(name) })));
  } catch {
    return wanted.length > 1 ? new Map(wanted.flatMap((entry) => [...unpackAll(bytes, [entry])])) : new Map();
  }
}

function listEntries(bytes: Uint8Array): Map<string, Entry> | null {
  const found: Entry[] = [];
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        const path = pathOf(name);
        unpacked += originalSize;
        if (path !== null) found.push({ path, name, size: originalSize });
        return false;
      },
    });
  } catch {
    return null;
  }
  if (found.length > MOST_ENTRIES || unpacked > MOST_UNPACKED) return null;
  found.sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(found.map((entry) => [entry.path, entry]));
}

/** Hidden folders, `node_modules`, what leads upwards and folders themselves are left out. */
function pathOf(name: string): string | null {
  const parts = name
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  const odd = parts.some((part) => part.startsWith(".") || part === "node_modules" || part === "__MACOSX");
  return parts.length === 0 || odd || /[\\/]$/.test(name) ? null : parts.join("/").normalize("NFC");
}

/** An export zipped with its folder has `data.json` one level down. */
function rootOf(entries: ReadonlyMap<string, Entry>): string {
  if (entries.has(MANIFEST_FILE)) return "";
  const tops = new Set([...entries.keys()].map((path) => path.split("/")[0] ?? ""));
  const [top = ""] = tops;
  return tops.size === 1 && entries.has(`${top}/${MANIFEST_FILE}`) ? top : "";
}
