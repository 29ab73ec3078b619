import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import * as schema from "../schema.server.ts";

export type Sqlite = BetterSqlite3.Database;
export type Orm = BetterSQLite3Database<typeof schema>;
export type Transaction = Parameters<Parameters<Orm["transaction"]>[0]>[0];

/** What a writing transaction needs beside itself. */
export interface Store {
  /** The transaction's own connection, for the full-text rows. */
  readonly sqlite: Sqlite;
  readonly newId: () => string;
}

export interface Connection {
  readonly sqlite: Sqlite;
  readonly orm: Orm;
  close(): void;
}

/** The WAL-reset corruption (3.7.0-3.51.2) is mended from here on. */
const LEAST_SQLITE = [3, 51, 3] as const;

/**
 * Opens a database file, making its folder. Every connection is set alike: WAL, `synchronous=FULL` (better-sqlite3
 * silently means NORMAL in WAL, which may lose an acknowledged save at power loss), foreign keys, five seconds' patience.
 */
export function connect(file: string): Connection {
  mkdirSync(dirname(file), { recursive: true });
  const sqlite = new BetterSqlite3(file, { timeout: 5000 });
  const version = sqlite.prepare("select sqlite_version() as v").pluck().get() as string;
  if (!isAtLeast(version, LEAST_SQLITE)) {
    sqlite.close();
    throw new Error(`SQLite ${version} is too old: ${LEAST_SQLITE.join(".")} or newer is needed.`);
  }
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = FULL");
  sqlite.pragma("foreign_keys = ON");
  sqlite.pragma("secure_delete = ON");
  sqlite.pragma("journal_size_limit = 67108864");
  return {
    sqlite,
    orm: drizzle(sqlite, { schema }),
    close() {
      if (!sqlite.open) return;
      try {
        sqlite.pragma("optimize");
        sqlite.pragma("wal_checkpoint(TRUNCATE)");
      } catch {
        // another process is writing: its own close will checkpoint
      }
      sqlite.close();
    },
  };
}

function isAtLeast(version: string, least: readonly number[]): boolean {
  const parts = version.split(".").map(Number);
  for (const [index, wanted] of least.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}
