import type { Changes, StoredDocument } from "#app/domain/document/document.ts";
import type { RevisionNote } from "#app/domain/document/repository.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

export interface Saved {
  readonly document: StoredDocument;
  readonly changed: boolean;
  /** Somebody else's changes are in it too. */
  readonly merged: boolean;
}

/** The revision a save made, by which it can be taken back; null when it changed nothing. */
export function revisionMade({ changed, document }: Pick<Saved, "changed" | "document">): number | null {
  return changed ? document.revision : null;
}

/** The one way every change of a document takes; on a conflict what was written is kept as its author's draft. */
export async function saveDocument(
  { documents, drafts, clock, newId }: Pick<Needs, "documents" | "drafts" | "clock" | "newId">,
  edit: { id: string; base: number; changes: Changes; by: string; note?: RevisionNote },
): Promise<Result<Saved>> {
  const at = clock.now().toISOString();
  const { id, base, changes, by, note } = edit;
  const result = await documents.save(id, { base, changes, by, at, ...(note ? { note } : {}) });
  switch (result.kind) {
    case "missing":
      return missing;
    case "unknown-revision":
      return refused("unknownRevision");
    case "saved":
      return done({ document: result.document, changed: result.changed, merged: result.merged });
    case "conflict": {
      const draftId = newId();
      await drafts.keep({
        id: draftId,
        documentId: id,
        personId: by,
        base,
        changes,
        createdAt: at,
        reason: "conflict",
      });
      return { kind: "stale", stale: { revision: result.revision, conflicts: result.conflicts, draftId } };
    }
  }
}
