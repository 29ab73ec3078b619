import type BetterSqlite3 from "better-sqlite3";
import { ANALYSER_VERSION } from "#app/domain/search/analyse.ts";
import type { IndexState } from "#app/domain/search/search-index.ts";
import type { IndexFigures } from "./word-statistics.server.ts";
import { type FiledSearchable, isIndexDamage } from "./write-searchable.server.ts";

/** Whether the index is whole, without reading it: its counts agree and it was made under today's rules. */
export function stateOf(
  db: BetterSqlite3.Database,
  figures: () => IndexFigures,
  source: () => Iterable<FiledSearchable>,
  rebuilding: boolean,
): IndexState {
  try {
    const held = db.prepare("SELECT count(*) FROM search_text_docsize").pluck();
    const { analyser, damaged, documents, rows } = db.transaction(() => ({
      ...figures(),
      rows: Number(held.get()),
    }))();
    if (analyser === ANALYSER_VERSION && !damaged && rows === documents) return "complete";
    if (analyser === null && documents === 0 && source()[Symbol.iterator]().next().done === true) {
      db.prepare("INSERT OR REPLACE INTO search_meta (name, value) VALUES ('analyser', ?)").run(
        ANALYSER_VERSION,
      );
      return "complete";
    }
  } catch (error) {
    if (!isIndexDamage(error) && !/no such table: search_/.test(String(error))) throw error;
  }
  return rebuilding ? "building" : "absent";
}
