import { setImmediate } from "node:timers/promises";
import type { Sqlite } from "./engine/connect.server.ts";
import { isIndexDamage, markDamaged } from "./search/write-searchable.server.ts";

const PAGES_A_STEP = 500;

/**
 * After something was removed for good: merges the full-text index until no deleted word is left in it, in small steps,
 * has what is kept of it in memory read anew, and empties the write-ahead log. Freed pages are zeroed anyway
 * (`secure_delete`).
 */
export async function wipeRemains(sqlite: Sqlite): Promise<void> {
  const merge = sqlite.prepare("INSERT INTO search_text (search_text, rank) VALUES ('merge', ?)");
  const changes = sqlite.prepare("SELECT total_changes()").pluck();
  try {
    // A negative number begins to merge everything into one; fewer than two changes: nothing was left to do.
    for (let step = -PAGES_A_STEP; ; step = PAGES_A_STEP) {
      const before = Number(changes.get());
      merge.run(step);
      if (Number(changes.get()) - before < 2) break;
      await setImmediate();
    }
  } catch (error) {
    if (!isIndexDamage(error)) throw error;
    markDamaged(sqlite);
  }
  sqlite
    .prepare(
      "INSERT INTO search_meta (name, value) VALUES ('wipes', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1",
    )
    .run();
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
}
