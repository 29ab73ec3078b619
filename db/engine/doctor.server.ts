import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import BetterSqlite3 from "better-sqlite3";
import type { Sqlite } from "./connect.server.ts";

/** What an examination found out about one thing. */
export interface Finding {
  readonly about: string;
  readonly found: string;
  readonly damage: boolean;
}

const MOST_TOLD = 20;

/** Looks through a database file without changing it: structure, references, contents that must be readable, pictures. */
export function examine(file: string): readonly Finding[] {
  const findings: Finding[] = [];
  let sqlite: Sqlite | null = null;
  try {
    sqlite = new BetterSqlite3(file, { fileMustExist: true, timeout: 5000 });
    findings.push(sizeOf(file, sqlite));
    for (const check of [structure, references, fieldsReadable, importsReadable, pictures])
      findings.push(...check(sqlite));
  } catch (error) {
    findings.push({ about: "database", found: (error as Error).message, damage: isDamage(error) });
  } finally {
    sqlite?.close();
  }
  return findings;
}

/** Busy or not allowed is trouble, no damage. */
function isDamage(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? "";
  return code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB" || code === "SQLITE_ERROR";
}

function sizeOf(file: string, sqlite: Sqlite): Finding {
  const version = sqlite.prepare("select sqlite_version()").pluck().get() as string;
  const megabytes = (statSync(file).size / 1024 / 1024).toFixed(1);
  return { about: "database", found: `${file}, ${megabytes} MB, SQLite ${version}`, damage: false };
}

function structure(sqlite: Sqlite): Finding[] {
  const rows = sqlite.pragma(`integrity_check(${MOST_TOLD})`) as { integrity_check: string }[];
  if (rows[0]?.integrity_check === "ok") return [fine("structure")];
  return rows.map((row) => ({ about: "structure", found: row.integrity_check, damage: true }));
}

function references(sqlite: Sqlite): Finding[] {
  const rows = sqlite.pragma("foreign_key_check") as { table: string; parent: string }[];
  if (rows.length === 0) return [fine("references")];
  const kinds = new Set(rows.map((row) => `${row.table} names ${row.parent} that are not there`));
  return [...kinds].map((found) => ({ about: "references", found, damage: true }));
}

function fieldsReadable(sqlite: Sqlite): Finding[] {
  const broken = sqlite
    .prepare("select document_id as id, name from fields where not json_valid(value) limit ?")
    .all(MOST_TOLD) as { id: string; name: string }[];
  if (broken.length === 0) return [fine("texts")];
  return broken.map(({ id, name }) => ({
    about: "texts",
    found: `${name} of ${id} is unreadable`,
    damage: true,
  }));
}

/** What was imported for timelines: counted rightly, and every report of it readable. */
function importsReadable(sqlite: Sqlite): Finding[] {
  const broken = sqlite
    .prepare(
      `select id from timeline_imports as i where not json_valid(files)
         or candidates <> (select count(*) from timeline_candidates where import_id = i.id)
       union all select id from timeline_choices where not json_valid(event_ids) limit ?`,
    )
    .pluck()
    .all(MOST_TOLD) as string[];
  if (broken.length === 0) return [fine("timeline imports")];
  return broken.map((id) => ({
    about: "timeline imports",
    found: `${id} is unreadable or counted wrongly`,
    damage: true,
  }));
}

/** Every picture still has the bytes it came with. */
function pictures(sqlite: Sqlite): Finding[] {
  const damaged: Finding[] = [];
  const rows = sqlite.prepare("select id, name, digest, bytes from attachments").iterate();
  for (const row of rows as Iterable<{ id: string; name: string; digest: string; bytes: Buffer }>) {
    if (createHash("sha256").update(row.bytes).digest("hex") === row.digest) continue;
    damaged.push({ about: "pictures", found: `${row.name} (${row.id}) has changed`, damage: true });
  }
  return damaged.length > 0 ? damaged.slice(0, MOST_TOLD) : [fine("pictures")];
}

function fine(about: string): Finding {
  return { about, found: "sound", damage: false };
}
