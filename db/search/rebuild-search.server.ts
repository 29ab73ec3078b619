import { setImmediate } from "node:timers/promises";
import type BetterSqlite3 from "better-sqlite3";
import { ANALYSER_VERSION } from "#app/domain/search/analyse.ts";
import { DROP_SEARCH_TEXT } from "./search.sql.server.ts";
import {
  ensureSearchTables,
  type FiledSearchable,
  isIndexDamage,
  putSearchable,
  removeSearchable,
} from "./write-searchable.server.ts";

/** One step of work, in milliseconds: others may write, and the event loop turns, after each. */
const STEP_MS = 12;

/**
 * Makes the index anew, document by document in place, so that it answers all the while:
 *
 *     start: change = 41 ──▶ put each document of the source ──▶ remove what the source no longer has ──▶ whole
 *                             └ skipped when its change > 41: somebody saved (or removed) it meanwhile
 *
 * A full-text table that cannot be read is dropped first.
 */
export async function rebuildSearch(
  db: BetterSqlite3.Database,
  source: () => Iterable<FiledSearchable>,
  onProgress?: (done: number) => void,
): Promise<number> {
  if (await isUnreadable(db)) db.transaction(() => startOver(db))();
  const started = Number(
    db.prepare("SELECT value FROM search_meta WHERE name = 'change'").pluck().get() ?? 0,
  );
  const newer = db.prepare("SELECT 1 FROM search_documents WHERE document_id = ? AND change > ?").pluck();
  const iterator = source()[Symbol.iterator]();
  let done = 0;
  await inSteps(
    db,
    () => {
      const next = iterator.next();
      if (next.done === true) return false;
      if (newer.get(next.value.id, started) === undefined) putSearchable(db, next.value);
      done++;
      return true;
    },
    () => onProgress?.(done),
  );
  const stale = db
    .prepare("SELECT document_id FROM search_documents WHERE change <= ? AND removed = 0 LIMIT 1")
    .pluck();
  await inSteps(db, () => {
    const id = stale.get(started) as string | undefined;
    if (id !== undefined) removeSearchable(db, id);
    return id !== undefined;
  });
  db.transaction(() => {
    db.prepare("INSERT OR REPLACE INTO search_meta (name, value) VALUES ('analyser', ?)").run(
      ANALYSER_VERSION,
    );
    db.prepare("DELETE FROM search_meta WHERE name = 'damaged'").run();
  })();
  return done;
}

async function inSteps(db: BetterSqlite3.Database, step: () => boolean, after?: () => void): Promise<void> {
  let more = true;
  while (more) {
    db.transaction(() => {
      const until = performance.now() + STEP_MS;
      do more = step();
      while (more && performance.now() < until);
    }).immediate();
    after?.();
    await setImmediate();
  }
}

const WORDS_A_STEP = 150;

/** Reads every list of the full-text table, a few at a time. */
async function isUnreadable(db: BetterSqlite3.Database): Promise<boolean> {
  try {
    ensureSearchTables(db);
    if (db.prepare("SELECT 1 FROM search_meta WHERE name = 'damaged'").get() !== undefined) return true;
    const held = db.prepare(
      "SELECT (SELECT count(*) FROM search_documents WHERE removed = 0) - (SELECT count(*) FROM search_text_docsize)",
    );
    if (held.pluck().get() !== 0) return true;
    const page = db.prepare(`SELECT term FROM search_words WHERE term > ? LIMIT ${WORDS_A_STEP}`).pluck();
    for (let after = ""; ; ) {
      const terms = page.all(after) as string[];
      const last = terms.at(-1);
      if (last === undefined || terms.length < WORDS_A_STEP) return false;
      after = last;
      await setImmediate();
    }
  } catch (error) {
    if (isIndexDamage(error)) return true;
    throw error;
  }
}

/** Everything is derived: the documents' own tables are not touched. The change counter goes on counting. */
function startOver(db: BetterSqlite3.Database): void {
  try {
    db.exec(DROP_SEARCH_TEXT);
  } catch (error) {
    if (!isIndexDamage(error)) throw error;
    forceDrop(db);
  }
  db.exec(
    "DELETE FROM search_labels; UPDATE search_documents SET removed = 1, change = 0, plain = '', sketch = x'', length = 0;",
  );
  db.exec(
    "UPDATE search_meta SET value = 0 WHERE name IN ('documents', 'length'); DELETE FROM search_meta WHERE name = 'analyser';",
  );
  ensureSearchTables(db);
}

/** A virtual table too broken to be opened cannot be dropped: its shadow tables are emptied back to a fresh state. */
function forceDrop(db: BetterSqlite3.Database): void {
  db.exec("DROP TABLE IF EXISTS search_words");
  db.unsafeMode(true);
  try {
    db.pragma("writable_schema = ON");
    db.exec("DELETE FROM sqlite_schema WHERE name = 'search_text'");
    db.pragma("writable_schema = RESET");
  } finally {
    db.unsafeMode(false);
  }
  for (const part of ["data", "idx", "content", "docsize", "config"])
    db.exec(`DROP TABLE IF EXISTS search_text_${part}`);
}
