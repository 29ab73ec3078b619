import type { StoredDocument } from "#app/domain/document/document.ts";
import type { ManifestAttachment } from "#app/domain/exchange/manifest.ts";
import { type ImportSource, MOST_PICTURE_BYTES } from "#app/domain/exchange/source.ts";
import type { ImportNeeds } from "./import-markdown.ts";

/**
 * The pictures of a restored document: `ids` tells under which id each will stand here (its own, unless it is taken);
 * `keep` stores them once the document is there.
 */
export async function restoreAttachments(
  needs: ImportNeeds,
  source: ImportSource,
  entry: { readonly id: string; readonly attachments: readonly ManifestAttachment[] },
  existing: StoredDocument | null,
): Promise<{ ids: ReadonlyMap<string, string>; keep: (documentId: string) => Promise<void> }> {
  const ids = new Map<string, string>();
  if (entry.attachments.length === 0) return { ids, keep: async () => {} };
  const here = existing ? await needs.attachments.of(existing.id) : [];
  for (const { id, digest } of entry.attachments) {
    const known = here.find((attachment) => attachment.digest === digest)?.id;
    ids.set(id, known ?? ((await needs.attachments.find(id)) ? needs.newId() : id));
  }
  const missing = entry.attachments.filter(({ digest }) => !here.some((known) => known.digest === digest));
  return {
    ids,
    async keep(documentId) {
      for (const { id, file, name, by, at } of missing) {
        const bytes = await source.read(
          source.root === "" ? file : `${source.root}/${file}`,
          MOST_PICTURE_BYTES,
        );
        const type = bytes && (await needs.exchange.pictureType(bytes));
        if (!bytes || !type) continue;
        const digest = needs.exchange.digest(bytes);
        const info = { id: ids.get(id) ?? id, documentId, name, type, size: bytes.length, digest, by, at };
        await needs.attachments.put(info, bytes);
      }
    },
  };
}
