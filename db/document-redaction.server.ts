import { and, eq } from "drizzle-orm";
import type { FieldValue } from "#app/domain/document/document.ts";
import { readDocument } from "./document-rows.server.ts";
import { writeRevision } from "./document-write.server.ts";
import type { Store, Transaction } from "./engine/connect.server.ts";
import { drafts, fields, fieldVersions, remarks } from "./schema.server.ts";

interface Redaction {
  readonly secret: string;
  readonly mark: string;
  readonly by: string;
  readonly at: string;
  readonly store: Store;
}

/**
 * Removes a text for good: from current fields, every version, kept drafts and remarks; then a revision is written,
 * which renews projection and full-text rows. Answers in how many places it stood.
 */
export function redactDocument(tx: Transaction, id: string, redaction: Redaction): number {
  let places = 0;
  for (const row of tx.select().from(fields).where(eq(fields.documentId, id)).all()) {
    const value = redactJson(row.value, redaction);
    if (value === row.value) continue;
    places += 1;
    tx.update(fields)
      .set({ value })
      .where(and(eq(fields.documentId, id), eq(fields.name, row.name)))
      .run();
  }
  for (const row of tx.select().from(fieldVersions).where(eq(fieldVersions.documentId, id)).all()) {
    const value = row.value === null ? null : redactJson(row.value, redaction);
    if (value === row.value) continue;
    places += 1;
    tx.update(fieldVersions)
      .set({ value })
      .where(
        and(
          eq(fieldVersions.documentId, id),
          eq(fieldVersions.name, row.name),
          eq(fieldVersions.revision, row.revision),
        ),
      )
      .run();
  }
  for (const row of tx.select().from(drafts).where(eq(drafts.documentId, id)).all()) {
    const changes = redactJson(row.changes, redaction);
    if (changes === row.changes) continue;
    places += 1;
    tx.update(drafts).set({ changes }).where(eq(drafts.id, row.id)).run();
  }
  for (const row of tx.select().from(remarks).where(eq(remarks.documentId, id)).all()) {
    const body = row.body.replaceAll(redaction.secret, redaction.mark);
    const quote = row.quote.replaceAll(redaction.secret, redaction.mark);
    if (body === row.body && quote === row.quote) continue;
    places += 1;
    tx.update(remarks).set({ body, quote }).where(eq(remarks.id, row.id)).run();
  }
  const document = places > 0 ? readDocument(tx, id) : null;
  if (document) {
    writeRevision(tx, {
      document,
      fields: document.fields,
      changes: new Map(),
      note: "removed",
      ...redaction,
    });
  }
  return places;
}

function redactJson(json: string, { secret, mark }: Redaction): string {
  return JSON.stringify(redactValue(JSON.parse(json) as FieldValue, secret, mark));
}

function redactValue(value: FieldValue, secret: string, mark: string): FieldValue {
  if (typeof value === "string") return value.replaceAll(secret, mark);
  if (Array.isArray(value)) return value.map((each) => redactValue(each, secret, mark));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      each === undefined ? undefined : redactValue(each as FieldValue, secret, mark),
    ]),
  );
}
