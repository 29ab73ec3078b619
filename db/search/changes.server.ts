import { setImmediate } from "node:timers/promises";
import type BetterSqlite3 from "better-sqlite3";

/** A document as it is now, or only that it is gone. */
export interface ChangedDocument {
  readonly rowid: number;
  readonly document_id: string;
  readonly title: string;
  readonly headings: string;
  readonly names: string;
  readonly plain: string;
  readonly url: string;
  readonly removed: number;
  readonly change: number;
}

const ROWS_A_STEP = 12;

/**
 * Follows what any process saves: each call hands over what changed since the one before, some rows at a
 * time with the event loop free in between. Calls while one is running share it.
 */
export function followChanges(
  db: BetterSqlite3.Database,
  apply: (document: ChangedDocument) => void,
  since = 0,
): () => Promise<void> {
  const next = db.prepare(
    `SELECT rowid, document_id, title, headings, names, plain, url, removed, change FROM search_documents
     WHERE change > ? ORDER BY change LIMIT ${ROWS_A_STEP}`,
  );
  let seen = since;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    for (;;) {
      const rows = next.all(seen) as ChangedDocument[];
      for (const row of rows) {
        apply(row);
        seen = row.change;
      }
      if (rows.length < ROWS_A_STEP) return;
      await setImmediate();
    }
  };
  return () => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}
