import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "#app/adapters/ids.server.ts";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import { type Database, openDatabase } from "#db/index.server.ts";

/** A migrated database of its own in a folder of its own; `discard` closes and deletes it. */
export function temporaryDatabase(): { database: Database; folder: string; discard: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "furikaeri-"));
  const database = openDatabase({
    file: join(folder, "test.sqlite"),
    migrations: join(packageRoot, "db", "migrations"),
    newId,
  });
  return {
    database,
    folder,
    discard() {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
