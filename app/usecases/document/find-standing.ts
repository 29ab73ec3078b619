import type { DocumentKind, StoredDocument } from "#app/domain/document/document.ts";
import type { Needs } from "../needs.ts";

/** The document under this id, of that kind where one is named; null when there is none or it lies in the bin. */
export async function findStanding(
  { documents }: Pick<Needs, "documents">,
  id: string,
  kind?: DocumentKind,
): Promise<StoredDocument | null> {
  const stored = await documents.find(id);
  if (!stored || stored.binnedAt !== null) return null;
  return kind === undefined || stored.kind === kind ? stored : null;
}
