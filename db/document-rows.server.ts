import { and, eq, inArray, lte, sql } from "drizzle-orm";
import type { Fields, FieldValue, StoredDocument } from "#app/domain/document/document.ts";
import type { Orm, Transaction } from "./engine/connect.server.ts";
import { documents, fields, fieldVersions } from "./schema.server.ts";

type Reader = Orm | Transaction;
type DocumentRow = typeof documents.$inferSelect;

export function readDocument(db: Reader, id: string): StoredDocument | null {
  const row = db.select().from(documents).where(eq(documents.id, id)).get();
  if (!row) return null;
  const current = db.select().from(fields).where(eq(fields.documentId, id)).all();
  return storedDocument(row, current);
}

export function readDocuments(db: Reader, ids: readonly string[]): readonly StoredDocument[] {
  if (ids.length === 0) return [];
  const rows = db
    .select()
    .from(documents)
    .where(inArray(documents.id, [...ids]))
    .all();
  const current = db
    .select()
    .from(fields)
    .where(inArray(fields.documentId, [...ids]))
    .all();
  const byDocument = groupByDocument(current);
  const found = new Map(rows.map((row) => [row.id, storedDocument(row, byDocument.get(row.id) ?? [])]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

function groupByDocument(
  rows: readonly (typeof fields.$inferSelect)[],
): Map<string, (typeof fields.$inferSelect)[]> {
  const groups = new Map<string, (typeof fields.$inferSelect)[]>();
  for (const row of rows) {
    const group = groups.get(row.documentId);
    if (group) group.push(row);
    else groups.set(row.documentId, [row]);
  }
  return groups;
}

/** The fields as they stood at a revision: of each the newest version up to it. */
export function readFieldsAt(db: Reader, id: string, revision: number): Fields {
  const newest = db
    .select({ name: fieldVersions.name, revision: sql<number>`max(${fieldVersions.revision})`.as("newest") })
    .from(fieldVersions)
    .where(and(eq(fieldVersions.documentId, id), lte(fieldVersions.revision, revision)))
    .groupBy(fieldVersions.name)
    .as("newest_versions");
  const rows = db
    .select({ name: fieldVersions.name, value: fieldVersions.value })
    .from(fieldVersions)
    .innerJoin(newest, and(eq(newest.name, fieldVersions.name), eq(newest.revision, fieldVersions.revision)))
    .where(eq(fieldVersions.documentId, id))
    .all();
  return fieldsOf(rows);
}

function storedDocument(
  row: DocumentRow,
  current: readonly { name: string; value: string; revision: number }[],
): StoredDocument {
  return {
    id: row.id,
    kind: row.kind === "article" ? "article" : "postmortem",
    revision: row.revision,
    fields: fieldsOf(current),
    fieldRevisions: new Map(current.map((field) => [field.name, field.revision])),
    number: row.number,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    createdBy: row.createdBy,
    updatedBy: row.updatedBy,
    binnedAt: row.binnedAt,
    origin:
      row.path === null || row.importDigest === null
        ? null
        : {
            path: row.path,
            importId: row.importId,
            digest: row.importDigest,
            revision: row.importRevision ?? 0,
          },
  };
}

function fieldsOf(rows: readonly { name: string; value: string | null }[]): Fields {
  const map = new Map<string, FieldValue>();
  for (const row of rows) if (row.value !== null) map.set(row.name, JSON.parse(row.value) as FieldValue);
  return map;
}
