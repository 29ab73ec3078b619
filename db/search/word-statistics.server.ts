import type BetterSqlite3 from "better-sqlite3";
import type { WordStatistics } from "#app/domain/search/query-plan.ts";

/** What the index holds at this moment. */
export interface IndexFigures {
  readonly documents: number;
  /** Tokens of all bodies together. */
  readonly length: number;
  /** Counts up with every put and remove, of any process. */
  readonly change: number;
  readonly damaged: boolean;
  /** The analyser the whole index was made with; null while it is not whole. */
  readonly analyser: number | null;
}

export function createFigures(db: BetterSqlite3.Database): () => IndexFigures {
  const select = db.prepare("SELECT name, value FROM search_meta").raw();
  return () => {
    const meta = new Map(select.all() as [string, number][]);
    return {
      documents: meta.get("documents") ?? 0,
      length: meta.get("length") ?? 0,
      change: meta.get("change") ?? 0,
      damaged: meta.get("damaged") === 1,
      analyser: meta.get("analyser") ?? null,
    };
  };
}

/** So small a share of documents saved since does not change how rare a word is. */
const NEGLIGIBLE = 0.01;
const MOST_REMEMBERED = 20_000;
const MOST_LOOKED_AT = 400;

/**
 * Word counts straight from the full-text index, remembered: that a word stands nowhere until something is
 * saved, how often it stands until a hundredth of the documents was.
 */
export function createWordStatistics(db: BetterSqlite3.Database): (figures: IndexFigures) => WordStatistics {
  const one = db.prepare("SELECT doc FROM search_words WHERE term = ?").pluck();
  const range = db
    .prepare(
      `SELECT term FROM (SELECT term, doc FROM search_words WHERE term > ? AND term < ? LIMIT ${MOST_LOOKED_AT})
       ORDER BY doc DESC LIMIT ?`,
    )
    .pluck();
  const counts = new Map<string, number>();
  const nowhere = new Set<string>();
  let change = -1;
  let counted = -1;
  return (figures) => {
    if (figures.change !== change || nowhere.size > MOST_REMEMBERED) nowhere.clear();
    change = figures.change;
    if (Math.abs(change - counted) > figures.documents * NEGLIGIBLE || counts.size > MOST_REMEMBERED) {
      counts.clear();
      counted = change;
    }
    return {
      documents: figures.documents,
      documentsWith(token) {
        const known = nowhere.has(token) ? 0 : counts.get(token);
        if (known !== undefined) return known;
        const documents = (one.get(token) as number | undefined) ?? 0;
        if (documents === 0) nowhere.add(token);
        else counts.set(token, documents);
        return documents;
      },
      startingWith: (prefix, limit) => range.all(prefix, `${prefix}\u{10ffff}`, limit) as string[],
    };
  };
}
