import { and, eq, inArray } from "drizzle-orm";
import type { Changes, Fields, FieldValue, Origin, StoredDocument } from "#app/domain/document/document.ts";
import type { RevisionNote } from "#app/domain/document/repository.ts";
import { addWriter, project } from "./document-projection.server.ts";
import { indexDocument } from "./document-search.server.ts";
import type { Store, Transaction } from "./engine/connect.server.ts";
import { documents, fields, fieldVersions, revisions } from "./schema.server.ts";

export interface RevisionToWrite {
  readonly document: StoredDocument;
  /** The fields after the change. */
  readonly fields: Fields;
  readonly changes: Changes;
  readonly at: string;
  readonly by: string | null;
  readonly note: RevisionNote;
  readonly origin?: Omit<Origin, "revision">;
  readonly store: Store;
}

/** Writes the next revision with all that hangs on it: versions, current fields, projection, full-text rows. */
export function writeRevision(tx: Transaction, edit: RevisionToWrite): StoredDocument {
  const { document, changes, at, by } = edit;
  const revision = document.revision + 1;
  tx.insert(revisions).values({ documentId: document.id, revision, at, by, note: edit.note }).run();
  writeFields(tx, document.id, revision, changes);
  const origin = edit.origin ? { ...edit.origin, revision } : document.origin;
  tx.update(documents)
    .set({ revision, updatedAt: at, updatedBy: by, ...originColumns(origin) })
    .where(eq(documents.id, document.id))
    .run();
  const fieldRevisions = new Map(document.fieldRevisions);
  for (const [name, value] of changes) {
    if (value === null) fieldRevisions.delete(name);
    else fieldRevisions.set(name, revision);
  }
  const next: StoredDocument = {
    ...document,
    revision,
    fields: edit.fields,
    fieldRevisions,
    updatedAt: at,
    updatedBy: by,
    origin,
  };
  project(tx, next, edit.store.newId);
  addWriter(tx, document.id, by);
  indexDocument(edit.store.sqlite, next);
  return next;
}

export function writeFields(tx: Transaction, documentId: string, revision: number, changes: Changes): void {
  const removed = [...changes].filter(([, value]) => value === null).map(([name]) => name);
  const kept = [...changes].filter(
    (entry): entry is [string, Exclude<FieldValue, null>] => entry[1] !== null,
  );
  for (const part of chunks([...changes], 500)) {
    tx.insert(fieldVersions)
      .values(
        part.map(([name, value]) => ({
          documentId,
          name,
          revision,
          value: value === null ? null : JSON.stringify(value),
        })),
      )
      .run();
  }
  for (const part of chunks(removed, 500)) {
    tx.delete(fields)
      .where(and(eq(fields.documentId, documentId), inArray(fields.name, part)))
      .run();
  }
  for (const part of chunks(kept, 500)) {
    const names = part.map(([name]) => name);
    tx.delete(fields)
      .where(and(eq(fields.documentId, documentId), inArray(fields.name, names)))
      .run();
    tx.insert(fields)
      .values(part.map(([name, value]) => ({ documentId, name, revision, value: JSON.stringify(value) })))
      .run();
  }
}

export function originColumns(origin: Origin | null) {
  if (!origin) return {};
  return {
    path: origin.path,
    importId: origin.importId,
    importDigest: origin.digest,
    importRevision: origin.revision,
  };
}

function* chunks<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
