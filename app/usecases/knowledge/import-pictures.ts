import type { StoredDocument } from "#app/domain/document/document.ts";
import { attachmentLink, linkTargets, mapLinks, picturePath } from "#app/domain/exchange/links.ts";
import { type ImportSource, MOST_PICTURE_BYTES } from "#app/domain/exchange/source.ts";
import type { Needs } from "../needs.ts";

/** A picture lying beside a Markdown file that shows it. */
export interface Picture {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly digest: string;
  readonly bytes: Uint8Array;
  /** The document has it already. */
  readonly known: boolean;
}

type PictureNeeds = Pick<Needs, "attachments" | "exchange" | "clock" | "newId">;

/** Finds the pictures a text shows and points its links at the attachments they will be. */
export async function bringPictures(
  { attachments, exchange, newId }: PictureNeeds,
  source: ImportSource,
  { path, body, existing }: { path: string; body: string; existing: StoredDocument | null },
): Promise<{ body: string; pictures: readonly Picture[] }> {
  const wanted = linkTargets(body).flatMap((target) => {
    const at = picturePath(path, target);
    return at === null ? [] : [{ target, at }];
  });
  if (wanted.length === 0) return { body, pictures: [] };
  const stored = existing ? await attachments.of(existing.id) : [];
  const ids = new Map(stored.map((attachment) => [attachment.digest, attachment.id]));
  const pictures = new Map<string, Picture>();
  const links = new Map<string, string>();
  for (const { target, at } of wanted) {
    const bytes = await source.read(at, MOST_PICTURE_BYTES);
    const type = bytes && (await exchange.pictureType(bytes));
    if (!bytes || !type) continue;
    const digest = exchange.digest(bytes);
    const id = ids.get(digest) ?? pictures.get(digest)?.id ?? newId();
    pictures.set(digest, {
      id,
      name: at.split("/").at(-1) ?? at,
      type,
      digest,
      bytes,
      known: ids.has(digest),
    });
    links.set(target, attachmentLink(id));
  }
  return { body: mapLinks(body, (target) => links.get(target) ?? null), pictures: [...pictures.values()] };
}

export async function keepPictures(
  { attachments, clock }: PictureNeeds,
  documentId: string,
  pictures: readonly Picture[],
  by: string | null,
): Promise<void> {
  for (const { id, name, type, digest, bytes, known } of pictures) {
    if (known) continue;
    const at = clock.now().toISOString();
    await attachments.put({ id, documentId, name, type, size: bytes.length, digest, by, at }, bytes);
  }
}
