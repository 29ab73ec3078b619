import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Sqlite } from "./connect.server.ts";

/**
 * Brings the schema up to date, each migration in a transaction of its own. Foreign keys are off while it runs (a table
 * rebuild would otherwise delete every child row, and the pragma does nothing inside a transaction) and checked before
 * the commit. Throws, with nothing changed, when a migration fails or the file was made by a newer version.
 */
export function migrate(sqlite: Sqlite, folder: string): number {
  sqlite.exec("create table if not exists migrations (made_at integer primary key, hash text not null)");
  const files = readMigrationFiles({ migrationsFolder: folder });
  const known = new Set(files.map((file) => file.folderMillis));
  const done = new Set(sqlite.prepare("select made_at from migrations").pluck().all() as number[]);
  const unknown = [...done].filter((at) => !known.has(at));
  if (unknown.length > 0) throw new Error("This database was made by a newer version of Furikaeri.");
  let applied = 0;
  for (const file of files) {
    if (done.has(file.folderMillis)) continue;
    applyOne(sqlite, file);
    applied += 1;
  }
  return applied;
}

function applyOne(
  sqlite: Sqlite,
  file: { sql: readonly string[]; folderMillis: number; hash: string },
): void {
  sqlite.pragma("foreign_keys = OFF");
  try {
    sqlite
      .transaction(() => {
        const taken = sqlite.prepare("select 1 from migrations where made_at = ?").get(file.folderMillis);
        if (taken) return; // another process was quicker
        for (const statement of file.sql) sqlite.exec(statement);
        const broken = sqlite.pragma("foreign_key_check") as unknown[];
        if (broken.length > 0) throw new Error(`A migration would break ${broken.length} references.`);
        sqlite
          .prepare("insert into migrations (made_at, hash) values (?, ?)")
          .run(file.folderMillis, file.hash);
      })
      .immediate();
  } finally {
    sqlite.pragma("foreign_keys = ON");
  }
}
