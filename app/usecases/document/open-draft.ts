import type { Fields, StoredDocument } from "#app/domain/document/document.ts";
import { type DraftPart, draftParts, looseTexts } from "#app/domain/document/draft-parts.ts";
import type { Draft } from "#app/domain/document/repository.ts";
import type { Needs } from "../needs.ts";
import { findStanding } from "./find-standing.ts";

export interface OpenedDraft {
  readonly draft: Draft;
  readonly document: StoredDocument;
  readonly base: Fields;
  readonly parts: readonly DraftPart[];
  readonly loose: readonly { readonly name: string; readonly text: string }[];
}

/** A draft beside the document as it stands now; only its own person may open it. Null for anybody else. */
export async function openDraft(
  { documents, drafts }: Pick<Needs, "documents" | "drafts">,
  { id, by }: { id: string; by: string },
): Promise<OpenedDraft | null> {
  const draft = await drafts.find(id);
  if (draft?.personId !== by) return null;
  const document = await findStanding({ documents }, draft.documentId);
  if (!document) return null;
  const base = (await documents.at(document.id, draft.base)) ?? document.fields;
  return {
    draft,
    document,
    base,
    parts: draftParts(base, document.fields, draft.changes),
    loose: looseTexts(draft.changes),
  };
}
