import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import type { Sqlite } from "./connect.server.ts";

/**
 * Writes the whole database into one new file, while others read and write it: into a part beside the target first,
 * which is checked, made durable and only then given its name. Throws when the target exists.
 */
export function backUp(sqlite: Sqlite, target: string): void {
  if (existsSync(target)) throw new Error(`${target} exists already. Choose another name.`);
  mkdirSync(dirname(target), { recursive: true });
  const part = `${target}.${randomBytes(4).toString("hex")}.part`;
  try {
    sqlite.prepare("VACUUM INTO ?").run(part);
    const problem = whatIsDamaged(part);
    if (problem !== null)
      throw new Error(`The copy is damaged (${problem}): no backup was made. Run doctor.`);
    makeDurable(part);
    giveName(part, target);
    makeDurable(dirname(target));
  } finally {
    rmSync(part, { force: true });
  }
}

/** The first thing that is wrong with a database file, or null. */
export function whatIsDamaged(file: string): string | null {
  let copy: Sqlite | null = null;
  try {
    copy = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
    const [first] = copy.pragma("integrity_check(1)") as { integrity_check: string }[];
    return first?.integrity_check === "ok" ? null : (first?.integrity_check ?? "no answer");
  } catch (error) {
    return (error as Error).message;
  } finally {
    copy?.close();
  }
}

export function makeDurable(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A link fails where somebody was quicker; not every file system has links. */
function giveName(part: string, target: string): void {
  try {
    linkSync(part, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      throw new Error(`${target} exists already. Choose another name.`);
    }
    renameSync(part, target);
  }
}
