import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import BetterSqlite3 from "better-sqlite3";

/**
 * Marks a database as served: an exclusive lock on a file beside it, held by the operating system, so that it ends with
 * the process however that dies. Answers how to let go, or null when another process serves it.
 */
export function holdDatabase(file: string): (() => void) | null {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new BetterSqlite3(`${file}.lock`, { timeout: 0 });
  try {
    lock.pragma("journal_mode = MEMORY"); // nothing is ever written: no journal is left behind either
    lock.exec("BEGIN EXCLUSIVE");
    return () => void lock.close();
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code?.startsWith("SQLITE_BUSY")) return null;
    throw error;
  }
}
