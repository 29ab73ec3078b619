import { and, eq, like } from "drizzle-orm";
import type { FieldValue } from "#app/domain/document/document.ts";
import { redactValue } from "#app/domain/document/redact.ts";
import { candidatePlaces } from "./candidate-redaction.server.ts";
import { readDocument } from "./document-rows.server.ts";
import { writeRevision } from "./document-write.server.ts";
import type { Orm, Store, Transaction } from "./engine/connect.server.ts";
import {
  attachments,
  documents,
  drafts,
  fields,
  fieldVersions,
  idempotency,
  remarks,
  requests,
} from "./schema.server.ts";
import { removeUnusedNames } from "./unused-names.server.ts";

interface Redaction {
  readonly secret: string;
  readonly mark: string;
  readonly by: string;
  readonly at: string;
  readonly store: Store;
}

/** One stored text: as it is, or the JSON of a field's value or of a draft's changes. */
export interface Place {
  readonly kind: "text" | "value" | "changes";
  readonly text: string;
  /** The field's name, for a value. */
  readonly name?: string;
  write(text: string): void;
}

/**
 * Removes a text for good: from current fields, every version, kept drafts, remarks, requests, imported events and names; then
 * a revision is written, which renews projection and full-text rows. Answers in how many places it stood.
 */
export function redactDocument(tx: Transaction, id: string, redaction: Redaction): number {
  const { secret, mark } = redaction;
  let count = 0;
  for (const place of placesOf(tx, id, secret)) {
    const text = redacted(place, secret, mark);
    if (text === place.text) continue;
    count += 1;
    place.write(text);
  }
  const document = count > 0 ? readDocument(tx, id) : null;
  if (document) {
    const change = { document, fields: document.fields, changes: new Map() };
    writeRevision(tx, { ...change, note: "removed", ...redaction });
    removeUnusedNames(tx, secret);
  }
  return count;
}

/** In how many places `redactDocument` would replace the text. */
export function countPlaces(orm: Orm, id: string, secret: string): number {
  return orm.transaction((tx) => {
    let count = 0;
    for (const place of placesOf(tx, id, secret)) if (redacted(place, secret, "") !== place.text) count += 1;
    return count;
  });
}

function* placesOf(tx: Transaction, id: string, secret: string): Generator<Place> {
  for (const { name, value } of tx.select().from(fields).where(eq(fields.documentId, id)).all()) {
    const row = and(eq(fields.documentId, id), eq(fields.name, name));
    yield {
      kind: "value",
      name,
      text: value,
      write: (text) => tx.update(fields).set({ value: text }).where(row).run(),
    };
  }
  const { documentId, name, revision } = fieldVersions;
  for (const version of tx.select().from(fieldVersions).where(eq(documentId, id)).all()) {
    const row = and(eq(documentId, id), eq(name, version.name), eq(revision, version.revision));
    const write = (value: string) => tx.update(fieldVersions).set({ value }).where(row).run();
    if (version.value !== null) yield { kind: "value", name: version.name, text: version.value, write };
  }
  for (const draft of tx.select().from(drafts).where(eq(drafts.documentId, id)).all()) {
    const write = (changes: string) =>
      tx.update(drafts).set({ changes }).where(eq(drafts.id, draft.id)).run();
    yield { kind: "changes", text: draft.changes, write };
  }
  for (const remark of tx.select().from(remarks).where(eq(remarks.documentId, id)).all()) {
    for (const column of ["body", "quote"] as const) {
      const write = (text: string) =>
        tx
          .update(remarks)
          .set({ [column]: text })
          .where(eq(remarks.id, remark.id))
          .run();
      yield { kind: "text", text: remark[column], write };
    }
  }
  for (const request of tx.select().from(requests).where(eq(requests.documentId, id)).all()) {
    const write = (note: string) =>
      tx.update(requests).set({ note }).where(eq(requests.id, request.id)).run();
    yield { kind: "text", text: request.note, write };
  }
  yield* candidatePlaces(tx, id, secret);
  yield* outsideOf(tx, id);
}

/** File names, the path it was imported from, and what the API keeps of it to answer again. */
function* outsideOf(tx: Transaction, id: string): Generator<Place> {
  const names = tx.select({ id: attachments.id, name: attachments.name }).from(attachments);
  for (const file of names.where(eq(attachments.documentId, id)).all()) {
    const write = (name: string) =>
      tx.update(attachments).set({ name }).where(eq(attachments.id, file.id)).run();
    yield { kind: "text", text: file.name, write };
  }
  const path = tx.select({ path: documents.path }).from(documents).where(eq(documents.id, id)).get()?.path;
  if (path)
    yield {
      kind: "text",
      text: path,
      write: (text) => tx.update(documents).set({ path: text }).where(eq(documents.id, id)).run(),
    };
  for (const kept of tx
    .select()
    .from(idempotency)
    .where(like(idempotency.answer, `%${id}%`))
    .all()) {
    const row = and(eq(idempotency.tokenId, kept.tokenId), eq(idempotency.key, kept.key));
    const write = (answer: string) => tx.update(idempotency).set({ answer }).where(row).run();
    yield { kind: isJson(kept.answer) ? "value" : "text", text: kept.answer, write };
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function redacted({ kind, text, name = "" }: Place, secret: string, mark: string): string {
  if (kind === "text") return text.replaceAll(secret, () => mark);
  const value = JSON.parse(text) as FieldValue;
  const clean =
    kind === "changes"
      ? (value as [string, FieldValue][]).map(([field, each]) => [
          field,
          redactValue(field, each, secret, mark),
        ])
      : redactValue(name, value, secret, mark);
  const written = JSON.stringify(clean);
  return written === JSON.stringify(value) ? text : written;
}
