import Database from "better-sqlite3";
import MiniSearch from "minisearch";
import { createSearchIndex } from "#db/search/create-search-index.server.ts";
import { type FiledSearchable, putSearchable } from "#db/search/write-searchable.server.ts";

/** An engine under measurement; `file` is a path it may write to. */
export interface BenchEngine {
  readonly name: string;
  build(documents: readonly FiledSearchable[], file: string): void;
  /** From a closed state to the first answer. */
  open(file: string, firstQuery: string): Promise<(query: string) => Promise<number> | number>;
}

const LIMIT = 20;
const DOCUMENTS_A_TRANSACTION = 100;

export const FURIKAERI: BenchEngine = {
  name: "Furikaeri",
  build(documents, file) {
    const db = opened(file);
    inTransactions(db, documents, (document) => putSearchable(db, document));
    db.close();
  },
  async open(file, firstQuery) {
    const index = createSearchIndex({ db: opened(file), allSearchables: () => [] });
    const search = async (q: string): Promise<number> =>
      (await index.search({ q, limit: LIMIT })).hits.length;
    await search(firstQuery);
    return search;
  },
};

export const PLAIN_FTS5: BenchEngine = {
  name: "plain FTS5 (unicode61)",
  build(documents, file) {
    const db = opened(file);
    db.exec("CREATE VIRTUAL TABLE plain USING fts5(title, body, tokenize='unicode61')");
    const insert = db.prepare("INSERT INTO plain (title, body) VALUES (?, ?)");
    inTransactions(db, documents, ({ title, body }) => insert.run(title, body));
    db.close();
  },
  async open(file, firstQuery) {
    const select = opened(file).prepare(
      `SELECT rowid, title, snippet(plain, 1, '', '', '…', 24) FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ${LIMIT}`,
    );
    const search = (q: string): number =>
      select.all(
        q
          .split(" ")
          .map((word) => `"${word}"`)
          .join(" OR "),
      ).length;
    search(firstQuery);
    return search;
  },
};

/** Lives in memory only: from closed to the first answer is a build. */
export function plainMiniSearch(): BenchEngine {
  let index = new MiniSearch({ fields: ["title", "body"], storeFields: ["title"] });
  let all: readonly FiledSearchable[] = [];
  const fill = (): void => {
    index = new MiniSearch({ fields: ["title", "body"], storeFields: ["title"] });
    index.addAll(all);
  };
  return {
    name: "plain MiniSearch",
    build(documents) {
      all = documents;
      fill();
    },
    async open(_file, firstQuery) {
      fill();
      const search = (q: string): number => index.search(q).slice(0, LIMIT).length;
      search(firstQuery);
      return search;
    },
  };
}

function opened(file: string): Database.Database {
  const db = new Database(file);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  return db;
}

function inTransactions(
  db: Database.Database,
  documents: readonly FiledSearchable[],
  write: (document: FiledSearchable) => void,
): void {
  const some = db.transaction((from: number) => {
    for (const document of documents.slice(from, from + DOCUMENTS_A_TRANSACTION)) write(document);
  });
  for (let from = 0; from < documents.length; from += DOCUMENTS_A_TRANSACTION) some(from);
}
