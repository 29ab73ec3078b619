import { applyChanges, type Fields } from "#app/domain/document/document.ts";
import { hasOneBody } from "#app/domain/exchange/document-markdown.ts";
import { importedChanges } from "#app/domain/exchange/imported-fields.ts";
import { attachmentLink, mapLinks, picturePath } from "#app/domain/exchange/links.ts";
import type { ManifestDocument } from "#app/domain/exchange/manifest.ts";
import { readMarkdown } from "#app/domain/exchange/read-markdown.ts";
import { type ImportSource, MOST_TEXT_BYTES } from "#app/domain/exchange/source.ts";
import type { ImportNeeds, ImportNote } from "./import-markdown.ts";

/**
 * The fields of an exported document, and what somebody wrote into its Markdown since: the Markdown wins where it holds
 * the whole text. That of a postmortem with sections is a rendering: `data.json` stands, and the line says so.
 */
export async function readChangedOutside(
  { exchange }: Pick<ImportNeeds, "exchange">,
  source: ImportSource,
  entry: Omit<ManifestDocument, "fields"> & { readonly path: string; readonly fields: Fields },
): Promise<{ fields: Fields; notes: readonly ImportNote[] }> {
  const same = { fields: entry.fields, notes: [] };
  const bytes = await source.read(entry.path, MOST_TEXT_BYTES);
  if (!bytes || exchange.digest(bytes) === entry.digest) return same;
  const decoded = exchange.decode(bytes);
  if (!decoded) return same;
  if (!hasOneBody(entry)) return { fields: entry.fields, notes: ["changedOutside"] };
  const read = readMarkdown(decoded.text, { path: entry.path, readYaml: exchange.readYaml });
  const ids = new Map(
    entry.attachments.map(({ file, id }) => [source.root === "" ? file : `${source.root}/${file}`, id]),
  );
  const body = mapLinks(read.body, (target) => {
    const id = ids.get(picturePath(entry.path, target) ?? "");
    return id === undefined ? null : attachmentLink(id);
  });
  return {
    fields: applyChanges(entry.fields, importedChanges({ ...read, body }, entry.kind, entry.fields)),
    notes: [],
  };
}
