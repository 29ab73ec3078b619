import type { Needs } from "../needs.ts";

export interface OpenDraft {
  readonly id: string;
  readonly documentId: string;
  readonly title: string;
  readonly createdAt: string;
}

/** Texts of this person that wait to be compared, newest first; those of documents in the bin rest with them. */
export async function myDrafts(
  { documents, drafts }: Pick<Needs, "documents" | "drafts">,
  { personId, documentId }: { personId: string; documentId?: string },
): Promise<readonly OpenDraft[]> {
  const mine = await drafts.of(personId, documentId);
  const stored = await documents.findMany([...new Set(mine.map((draft) => draft.documentId))]);
  const titles = new Map(
    stored
      .filter((document) => document.binnedAt === null)
      .map((document) => [document.id, String(document.fields.get("title") ?? "")]),
  );
  return mine.flatMap((draft) => {
    const title = titles.get(draft.documentId);
    if (title === undefined) return [];
    return [{ id: draft.id, documentId: draft.documentId, title, createdAt: draft.createdAt }];
  });
}
