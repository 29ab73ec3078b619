import type { ImportSource, SourceFile } from "#app/domain/exchange/source.ts";
import { MOST_TEXT_BYTES } from "#app/domain/exchange/source.ts";
import type { DecodedText } from "#app/domain/exchange/tools.ts";
import { openExport, restoreExport } from "./import-export.ts";
import {
  type Imported,
  type ImportNeeds,
  type ImportNote,
  type ImportOptions,
  importMarkdown,
  passedOver,
} from "./import-markdown.ts";

/**
 * Imports what lies in the sources, a document a transaction, and says of each file what was done with it. A folder
 * that an export made is restored from its `data.json`; Markdown somebody put beside it is imported as ever.
 */
export async function* importKnowledge(
  needs: ImportNeeds,
  sources: AsyncIterable<ImportSource> | Iterable<ImportSource>,
  options: ImportOptions,
): AsyncGenerator<Imported> {
  const seen = new Set<string>();
  for await (const source of sources) {
    const made = await openExport(needs, source);
    if (made) yield* restoreExport(needs, source, made, options);
    for await (const file of source.files()) {
      if (made?.files.has(file.path)) continue;
      const line = await importOne(needs, source, file, options, seen);
      if (line) yield line;
    }
  }
}

async function importOne(
  needs: ImportNeeds,
  source: ImportSource,
  { path, content }: SourceFile,
  options: ImportOptions,
  seen: Set<string>,
): Promise<Imported> {
  if (!(content instanceof Uint8Array)) return passedOver(path, content.problem);
  if (content.length > MOST_TEXT_BYTES) return passedOver(path, "tooLarge");
  const decoded = needs.exchange.decode(content);
  if (!decoded) return passedOver(path, "noText");
  if (decoded.text.replaceAll("\uFEFF", "").trim() === "") return passedOver(path, "empty");
  const file = { path, bytes: content, text: decoded.text, encodingNotes: encodingNotes(decoded) };
  return importMarkdown(needs, source, file, options, seen);
}

function encodingNotes({ encoding }: DecodedText): readonly ImportNote[] {
  switch (encoding) {
    case "UTF-8":
      return [];
    case "UTF-16":
      return ["utf16"];
    case "Shift_JIS":
      return ["shiftJis"];
    case "EUC-JP":
      return ["eucJp"];
  }
}
