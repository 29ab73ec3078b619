import { and, asc, eq, gt, isNotNull, isNull, max } from "drizzle-orm";
import { applyChanges, type StoredDocument } from "#app/domain/document/document.ts";
import { mergeChanges } from "#app/domain/document/merge.ts";
import type { BinChange, Documents, Edit, NewDocument, SaveResult } from "#app/domain/document/repository.ts";
import { readHistory } from "./document-history.server.ts";
import { addWriter, project } from "./document-projection.server.ts";
import { purgeDocuments } from "./document-purge.server.ts";
import { countPlaces, redactDocument } from "./document-redaction.server.ts";
import { readDocument, readDocuments, readFieldsAt } from "./document-rows.server.ts";
import { indexDocument } from "./document-search.server.ts";
import { prepareStamp } from "./document-stamp.server.ts";
import { originColumns, writeFields, writeRevision } from "./document-write.server.ts";
import type { Orm, Store, Transaction } from "./engine/connect.server.ts";
import { documents, revisions } from "./schema.server.ts";
import { wipeRemains } from "./wipe-remains.server.ts";

const IMMEDIATE = { behavior: "immediate" } as const;

export function createDocuments(orm: Orm, store: Store): Documents {
  const stamped = prepareStamp(orm);
  return {
    async create(document) {
      return orm.transaction((tx) => insertDocument(tx, document, store), IMMEDIATE);
    },
    async find(id) {
      return readDocument(orm, id);
    },
    async findMany(ids) {
      return readDocuments(orm, ids);
    },
    async stamp(id) {
      const row = stamped.get({ id });
      return row ? { ...row, kind: row.kind === "article" ? "article" : "postmortem" } : null;
    },
    async findByOrigin({ importId, path }) {
      const match =
        importId === null
          ? and(eq(documents.path, path), isNull(documents.importId))
          : eq(documents.importId, importId);
      const row = orm
        .select({ id: documents.id })
        .from(documents)
        .where(and(match, isNull(documents.binnedAt)))
        .get();
      return row ? readDocument(orm, row.id) : null;
    },
    async save(id, edit) {
      return orm.transaction((tx) => saveDocument(tx, id, edit, store), IMMEDIATE);
    },
    async at(id, revision) {
      const known = orm
        .select()
        .from(revisions)
        .where(and(eq(revisions.documentId, id), eq(revisions.revision, revision)))
        .get();
      return known ? readFieldsAt(orm, id, revision) : null;
    },
    async history(id, page) {
      return readHistory(orm, id, page);
    },
    async bin(id, change) {
      return orm.transaction((tx) => binDocument(tx, id, change, store), IMMEDIATE);
    },
    async purge(before) {
      return purgeDocuments(orm, store, before);
    },
    async places(id, secret) {
      return countPlaces(orm, id, secret);
    },
    async redact(id, secret, mark, by, at) {
      const redaction = { secret, mark, by, at, store };
      const places = orm.transaction((tx) => redactDocument(tx, id, redaction), IMMEDIATE);
      await wipeRemains(store.sqlite);
      return places;
    },
    async *each(filter = {}) {
      let last = "";
      for (;;) {
        const page = orm
          .select({ id: documents.id })
          .from(documents)
          .where(
            and(
              gt(documents.id, last),
              isNull(documents.binnedAt),
              filter.kind ? eq(documents.kind, filter.kind) : undefined,
              filter.filed === undefined ? undefined : eq(documents.filed, filter.filed),
            ),
          )
          .orderBy(asc(documents.id))
          .limit(50)
          .all();
        if (page.length === 0) return;
        yield* readDocuments(
          orm,
          page.map((row) => row.id),
        );
        last = page.at(-1)?.id ?? last;
      }
    },
  };
}

function insertDocument(
  tx: Transaction,
  { id, kind, fields, by, at, note, origin, number }: NewDocument,
  store: Store,
): StoredDocument {
  const highest =
    tx
      .select({ number: max(documents.number) })
      .from(documents)
      .get()?.number ?? 0;
  tx.insert(documents)
    .values({
      id,
      kind,
      revision: 1,
      title: "",
      status: "",
      filed: false,
      number: kind === "postmortem" ? freeNumber(tx, number ?? null, highest) : null,
      createdAt: at,
      createdBy: by,
      updatedAt: at,
      updatedBy: by,
      ...originColumns(origin ?? null),
    })
    .run();
  tx.insert(revisions)
    .values({ documentId: id, revision: 1, at, by, note: note ?? "created" })
    .run();
  writeFields(tx, id, 1, fields);
  const stored = required(readDocument(tx, id));
  project(tx, stored, store.newId);
  addWriter(tx, id, by);
  indexDocument(store.sqlite, stored);
  return stored;
}

function freeNumber(tx: Transaction, wanted: number | null, highest: number): number {
  if (wanted === null || wanted < 1) return highest + 1;
  const taken = tx.select({ id: documents.id }).from(documents).where(eq(documents.number, wanted)).get();
  return taken ? highest + 1 : wanted;
}

function saveDocument(tx: Transaction, id: string, edit: Edit, store: Store): SaveResult {
  const document = readDocument(tx, id);
  if (!document) return { kind: "missing" };
  if (!Number.isInteger(edit.base) || edit.base < 1 || edit.base > document.revision) {
    return { kind: "unknown-revision", revision: document.revision };
  }
  const base = edit.base === document.revision ? document.fields : readFieldsAt(tx, id, edit.base);
  const { changes, conflicts } = mergeChanges(base, document.fields, edit.changes);
  if (conflicts.length > 0) return { kind: "conflict", revision: document.revision, conflicts };
  const before = document.fields;
  if (changes.size === 0 && !edit.origin)
    return { kind: "saved", document, before, changed: false, merged: false };
  const fields = applyChanges(document.fields, changes);
  const saved = writeRevision(tx, {
    document,
    fields,
    changes,
    at: edit.at,
    by: edit.by,
    note: edit.note ?? "edited",
    store,
    ...(edit.origin ? { origin: edit.origin } : {}),
  });
  return { kind: "saved", document: saved, before, changed: true, merged: edit.base !== document.revision };
}

function binDocument(tx: Transaction, id: string, { at, by, now }: BinChange, store: Store): boolean {
  const state = at === null ? isNotNull(documents.binnedAt) : isNull(documents.binnedAt);
  const { changes } = tx
    .update(documents)
    .set({ binnedAt: at })
    .where(and(eq(documents.id, id), state))
    .run();
  if (changes === 0) return false;
  const document = required(readDocument(tx, id));
  const note = at === null ? "unbinned" : "binned";
  writeRevision(tx, { document, fields: document.fields, changes: new Map(), at: now, by, note, store });
  return true;
}

function required<T>(value: T | null): T {
  if (value === null) throw new Error("A document vanished inside its own transaction.");
  return value;
}
