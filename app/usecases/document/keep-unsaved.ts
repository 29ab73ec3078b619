import type { FieldValue } from "#app/domain/document/document.ts";
import { LOOSE_TEXT } from "#app/domain/document/draft-parts.ts";
import type { Needs } from "../needs.ts";

/** A text a browser kept because no server had confirmed it: the form it was typed into, and the revision it saw. */
export interface UnsavedText {
  readonly form: string;
  readonly name: string;
  readonly value: string;
  readonly revision: number | null;
}

/**
 * Keeps unsaved texts as their writer's drafts, one for each document and revision. Answers which were taken: a text of
 * a form that belongs to no document (a new one) stays where it was.
 */
export async function keepUnsaved(
  needs: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  { texts, by }: { texts: readonly UnsavedText[]; by: string },
): Promise<readonly UnsavedText[]> {
  const kept: UnsavedText[] = [];
  for (const [documentId, mine] of byDocument(texts)) {
    const document = await needs.documents.find(documentId);
    if (!document || document.binnedAt !== null) continue;
    const drafts = new Map<number, Map<string, FieldValue>>();
    for (const text of mine) {
      const known = text.revision !== null && text.revision >= 1 && text.revision <= document.revision;
      const base = known ? Number(text.revision) : document.revision;
      kept.push(text);
      if (document.fields.get(text.name) === text.value) continue;
      const field = isField(text.name) ? text.name : `${LOOSE_TEXT}${text.name}`;
      drafts.set(base, (drafts.get(base) ?? new Map<string, FieldValue>()).set(field, text.value));
    }
    for (const [base, changes] of drafts) {
      await needs.drafts.keep({
        id: needs.newId(),
        documentId,
        personId: by,
        base,
        changes,
        createdAt: needs.clock.now().toISOString(),
        reason: "unsaved",
      });
    }
  }
  return kept;
}

function byDocument(texts: readonly UnsavedText[]): ReadonlyMap<string, readonly UnsavedText[]> {
  const groups = new Map<string, UnsavedText[]>();
  for (const text of texts) {
    const id = /^\/(?:postmortems|articles)\/([0-9a-z]{12})(?:\/|$)/.exec(text.form)?.[1];
    if (!id) continue;
    const group = groups.get(id);
    if (group) group.push(text);
    else groups.set(id, [text]);
  }
  return groups;
}

/** Free texts whose form field is the document's field of the same name. */
function isField(name: string): boolean {
  return /^(title|body|lateReason|noActionsReason|notNeededReason|(section|impact):[\w-]+)$/.test(name);
}
