import { copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { makeDurable, whatIsDamaged } from "./backup.server.ts";
import type { Sqlite } from "./connect.server.ts";
import { holdDatabase } from "./lock.server.ts";

/**
 * Puts a backup in the place of the database and keeps what stood there as `….before-restore`. Throws, with nothing
 * changed, when the backup is none of ours, damaged or newer, or while anybody else has the database open.
 *
 *     backup ─copy─▶ db.restoring ─check, fsync─▶ ─rename─▶ db        (at no moment is there no database)
 *                                     db ─link─▶ db.before-restore
 */
export function restoreDatabase(
  backup: string,
  { file, migrations }: { file: string; migrations: string },
): {
  kept: string | null;
} {
  if (!existsSync(backup) || !statSync(backup).isFile()) throw new Error(`There is no file ${backup}.`);
  refuseForeign(backup, migrations);
  const release = holdDatabase(file);
  if (release === null) throw new Error("A server is using this database. Stop it, then restore.");
  const part = `${file}.restoring`;
  try {
    foldJournal(file);
    rmSync(part, { force: true });
    copyFileSync(backup, part);
    const damage = whatIsDamaged(part);
    if (damage !== null) throw new Error(`The backup is damaged (${damage}). Nothing was changed.`);
    makeDurable(part);
    const kept = keepOld(file);
    renameSync(part, file);
    makeDurable(dirname(file));
    return { kept };
  } finally {
    rmSync(part, { force: true });
    release();
  }
}

function refuseForeign(backup: string, migrations: string): void {
  let found: Sqlite | null = null;
  try {
    found = new BetterSqlite3(backup, { readonly: true, fileMustExist: true });
    const known = new Set(
      readMigrationFiles({ migrationsFolder: migrations }).map((each) => each.folderMillis),
    );
    const done = found.prepare("select made_at from migrations").pluck().all() as number[];
    found.prepare("select 1 from documents, people limit 1").get();
    if (done.some((at) => !known.has(at))) throw new Error("it was made by a newer version of Furikaeri");
  } catch (error) {
    throw new Error(`${backup} cannot be restored: ${(error as Error).message}. Nothing was changed.`);
  } finally {
    found?.close();
  }
}

/**
 * Leaving WAL needs the database for oneself: it fails while another process has it open, and takes what stands in the
 * journal into the file. A damaged database may refuse; its journal is then kept beside it.
 */
function foldJournal(file: string): void {
  if (!existsSync(file)) return;
  let current: Sqlite | null = null;
  try {
    current = new BetterSqlite3(file, { timeout: 0 });
    current.pragma("journal_mode = DELETE");
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith("SQLITE_BUSY")) {
      throw new Error("Another process has this database open. Wait for it, or stop it, then restore.");
    }
  } finally {
    current?.close();
  }
}

function keepOld(file: string): string | null {
  if (!existsSync(file)) return null;
  const kept = freeName(file);
  try {
    linkSync(file, kept);
  } catch {
    copyFileSync(file, kept);
  }
  for (const tail of ["-wal", "-shm"]) if (existsSync(file + tail)) renameSync(file + tail, kept + tail);
  return kept;
}

function freeName(file: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${file}${number === 1 ? "" : `.${number}`}.before-restore`;
    if (!existsSync(name)) return name;
  }
}
