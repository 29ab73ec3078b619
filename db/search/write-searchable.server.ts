import type BetterSqlite3 from "better-sqlite3";
import { analyse } from "#app/domain/search/analyse.ts";
import { foldText } from "#app/domain/search/fold.ts";
import { plainText, type Searchable } from "#app/domain/search/searchable.ts";
import { sketchOf } from "#app/domain/search/sketch.ts";
import { SEARCH_TABLES, SEARCH_TEXT_TABLE } from "./search.sql.server.ts";

/** A document with what it can be filtered by. */
export interface FiledSearchable extends Searchable {
  readonly services: readonly string[];
  /** Whole tag paths, such as `cause/certificate/expiry`. */
  readonly tags: readonly string[];
}

/**
 * Puts a document into the index, in place of what was there. Meant for the inside of the transaction that
 * saves the document: both happen or neither. A damaged index never stops a save: it is marked and made anew.
 */
export function putSearchable(db: BetterSqlite3.Database, document: FiledSearchable): void {
  guarded(db, (statements) => {
    const plain = plainText(document.body).normalize("NFKC");
    const fields = [
      analyse(document.title),
      analyse(document.headings),
      analyse(
        `${document.names}\n${document.services.join("\n")}\n${document.tags.join("\n")}\n${fileName(document.path)}`,
      ),
      analyse(plain),
    ] as const;
    const sketch = sketchOf(fields);
    const length = fields[3].length;
    const row = {
      id: document.id,
      kind: document.kind,
      title: document.title,
      headings: document.headings,
      names: document.names,
      path: document.path,
      url: document.url,
      plain,
      sketch: Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength),
      length,
      change: nextChange(statements),
    };
    const before = statements.find.get(document.id) as Found | undefined;
    if (before !== undefined) forget(statements, before);
    const rowid = before?.rowid ?? Number(statements.insert.run(row).lastInsertRowid);
    if (before !== undefined) statements.replace.run({ ...row, rowid });
    statements.insertText.run(rowid, ...fields.map((tokens) => tokens.join(" ")));
    statements.label.run(labelOf("kind", document.kind), rowid, document.kind);
    for (const tag of document.tags) statements.label.run(labelOf("tag", tag), rowid, tag);
    for (const service of document.services)
      statements.label.run(labelOf("service", service), rowid, service);
    statements.count.run(1, "documents");
    statements.count.run(length, "length");
  });
}

/** Takes a document out of the index; one that is not in it is left alone. */
export function removeSearchable(db: BetterSqlite3.Database, documentId: string): void {
  guarded(db, (statements) => {
    const before = statements.find.get(documentId) as Found | undefined;
    if (before === undefined || before.removed === 1) return;
    forget(statements, before);
    statements.bury.run(nextChange(statements), before.rowid);
  });
}

/** Under what a kind, tag or service is looked up; capitals and width do not matter. */
export function labelOf(kind: "kind" | "tag" | "service", name: string): string {
  return `${kind}:${foldText(name)}`;
}

/** Makes the tables when they are not there. */
export function ensureSearchTables(db: BetterSqlite3.Database): void {
  db.exec(SEARCH_TABLES);
  db.exec(SEARCH_TEXT_TABLE);
}

/** Marks the index as not to be relied on, until it has been made anew. */
export function markDamaged(db: BetterSqlite3.Database): void {
  db.prepare("INSERT OR REPLACE INTO search_meta (name, value) VALUES ('damaged', 1)").run();
}

/** Whether an error says that the full-text table is broken or missing, rather than that something else went wrong. */
export function isIndexDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as Error & { code?: unknown }).code;
  if (typeof code !== "string") return false;
  return (
    code === "SQLITE_CORRUPT_VTAB" ||
    (code === "SQLITE_ERROR" && /search_text|vtable constructor|fts5/.test(error.message))
  );
}

interface Found {
  readonly rowid: number;
  readonly length: number;
  readonly removed: number;
}

type Statements = ReturnType<typeof prepareStatements>;

const PREPARED = new WeakMap<BetterSqlite3.Database, Statements>();

function guarded(db: BetterSqlite3.Database, write: (statements: Statements) => void): void {
  let statements = PREPARED.get(db);
  if (statements === undefined) {
    ensureSearchTables(db);
    statements = prepareStatements(db);
    PREPARED.set(db, statements);
  }
  const prepared = statements;
  try {
    db.transaction(() => write(prepared))();
  } catch (error) {
    if (!isIndexDamage(error)) throw error;
    PREPARED.delete(db);
    markDamaged(db);
  }
}

function prepareStatements(db: BetterSqlite3.Database) {
  return {
    find: db.prepare("SELECT rowid, length, removed FROM search_documents WHERE document_id = ?"),
    insert: db.prepare(`INSERT INTO search_documents
      (document_id, kind, title, headings, names, path, url, plain, sketch, length, change)
      VALUES (@id, @kind, @title, @headings, @names, @path, @url, @plain, @sketch, @length, @change)`),
    replace:
      db.prepare(`UPDATE search_documents SET kind = @kind, title = @title, headings = @headings, names = @names,
      path = @path, url = @url, plain = @plain, sketch = @sketch, length = @length, change = @change, removed = 0
      WHERE rowid = @rowid`),
    bury: db.prepare(`UPDATE search_documents SET removed = 1, title = '', headings = '', names = '', plain = '',
      sketch = x'', length = 0, change = ? WHERE rowid = ?`),
    insertText: db.prepare(
      "INSERT OR REPLACE INTO search_text (rowid, title, headings, names, body) VALUES (?, ?, ?, ?, ?)",
    ),
    deleteText: db.prepare("DELETE FROM search_text WHERE rowid = ?"),
    label: db.prepare("INSERT OR IGNORE INTO search_labels (label, document, text) VALUES (?, ?, ?)"),
    unlabel: db.prepare("DELETE FROM search_labels WHERE document = ?"),
    count: db.prepare("UPDATE search_meta SET value = value + ? WHERE name = ?"),
    nextChange: db
      .prepare("UPDATE search_meta SET value = value + 1 WHERE name = 'change' RETURNING value")
      .pluck(),
  };
}

function nextChange(statements: Statements): number {
  return Number(statements.nextChange.get());
}

function forget(statements: Statements, before: Found): void {
  if (before.removed === 1) return;
  statements.deleteText.run(before.rowid);
  statements.unlabel.run(before.rowid);
  statements.count.run(-1, "documents");
  statements.count.run(-before.length, "length");
}

/** `postmortems/dfds/PM2019-010---node-deletion.md`: people remember a file by its name. */
function fileName(path: string | null): string {
  return path === null ? "" : (path.split("/").at(-1) ?? "").replace(/\.[a-z]{1,5}$/i, "");
}
