import type { ImportSource } from "#app/domain/exchange/source.ts";
import { MARKDOWN_FILE } from "#app/domain/exchange/source.ts";
import { en } from "#app/i18n/en.ts";
import { ja } from "#app/i18n/ja.ts";
import type { ExportedFile } from "#app/usecases/knowledge/export-knowledge.ts";
import type { ImportOptions } from "#app/usecases/knowledge/import-markdown.ts";

export type Files = ReadonlyMap<string, Uint8Array>;

export function filesOf(texts: Readonly<Record<string, string | Uint8Array>>): Files {
  return new Map(
    Object.entries(texts).map(([path, text]) => [
      path,
      typeof text === "string" ? new TextEncoder().encode(text) : text,
    ]),
  );
}

/** Files in memory as something to import. */
export function memorySource(files: Files, root = ""): ImportSource {
  const at = (path: string) => (root === "" ? path : path.slice(root.length + 1));
  return {
    root,
    async *files() {
      for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (MARKDOWN_FILE.test(path)) yield { path: root === "" ? path : `${root}/${path}`, content };
      }
    },
    read: async (path, most) => {
      const bytes = files.get(at(path));
      return bytes && bytes.length <= most ? bytes : null;
    },
    count: async () => files.size,
  };
}

export async function collect(exported: AsyncIterable<ExportedFile>): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, content } of exported) {
    let text = typeof content === "string" ? content : "";
    if (content instanceof Uint8Array) text = Buffer.from(content).toString("latin1");
    else if (typeof content !== "string") for await (const part of content) text += part;
    files.set(path, text);
  }
  return files;
}

/** What `collect` gave, as files again. */
export function asFiles(exported: ReadonlyMap<string, string>): Files {
  return new Map(
    [...exported].map(([path, text]) => [
      path,
      path.startsWith("attachments/")
        ? Uint8Array.from(Buffer.from(text, "latin1"))
        : new TextEncoder().encode(text),
    ]),
  );
}

export function importOptions(change: Partial<ImportOptions> = {}): ImportOptions {
  const words = {
    summary: { en: en.exchange.section.summary, ja: ja.exchange.section.summary },
    body: { en: en.exchange.section.body, ja: ja.exchange.section.body },
  };
  return { as: null, by: null, owns: false, words, ...change };
}
