import { setTimeout } from "node:timers/promises";
import type BetterSqlite3 from "better-sqlite3";
import { planQuery, type QueryPlan } from "#app/domain/search/query-plan.ts";
import { matcherOf, scoreDocument } from "#app/domain/search/rank.ts";
import type {
  Hit,
  IndexState,
  SearchAnswer,
  SearchIndex,
  SearchQuery,
} from "#app/domain/search/search-index.ts";
import { markerOf, snippetOf } from "#app/domain/search/snippet.ts";
import { type SynonymIndex, synonymIndex } from "#app/domain/search/synonyms.ts";
import { createCandidates } from "./candidates.server.ts";
import { stateOf } from "./index-state.server.ts";
import { createNames } from "./names.server.ts";
import { rebuildSearch } from "./rebuild-search.server.ts";
import { createSpelling } from "./spelling.server.ts";
import { createFigures, createWordStatistics, type IndexFigures } from "./word-statistics.server.ts";
import {
  ensureSearchTables,
  type FiledSearchable,
  isIndexDamage,
  markDamaged,
} from "./write-searchable.server.ts";

export interface SearchIndexSettings {
  readonly db: BetterSqlite3.Database;
  /** Every document that shall be found; read page by page, since other statements run in between. */
  readonly allSearchables: () => Iterable<FiledSearchable>;
  /** The team's own names for one thing, a list for each thing. */
  readonly aliases?: (() => Iterable<readonly string[]>) | undefined;
}

interface Candidate {
  readonly kind: Hit["kind"];
  readonly length: number;
  readonly sketch: Buffer;
}

const MOST_HITS = 100;
/** Who types does not wait for all names to be read: the first suggestions come from what is there. */
const LONGEST_WAIT_MS = 200;
const NOTHING: SearchAnswer = { total: 0, hits: [], didYouMean: null };

/** Search over the tables that `putSearchable` fills; opens in milliseconds, holds no document in memory. */
export function createSearchIndex({
  db,
  allSearchables,
  aliases = () => [],
}: SearchIndexSettings): SearchIndex {
  ensureSearchTables(db);
  const figures = createFigures(db);
  const statistics = createWordStatistics(db);
  const candidates = createCandidates(db);
  const spelling = createSpelling(db);
  const names = createNames(db, aliases);
  const synonyms = rememberedSynonyms(aliases);
  const closer = db.prepare(
    "SELECT kind, length, sketch FROM search_documents WHERE rowid = ? AND removed = 0",
  );
  const shown = db.prepare(
    "SELECT document_id AS id, kind, title, path, url, substr(plain, 1, 60000) AS plain FROM search_documents WHERE rowid = ?",
  );
  let rebuilding: Promise<number> | null = null;

  async function planned(q: string, now: IndexFigures): Promise<QueryPlan> {
    const words = statistics(now);
    const plan = planQuery(q, words, synonyms(), null);
    if (plan.unknown.length === 0) return plan;
    const vocabulary = await spelling();
    return planQuery(q, statistics(figures()), synonyms(), vocabulary);
  }

  async function answer(query: SearchQuery): Promise<SearchAnswer> {
    const limit = Math.min(MOST_HITS, Math.max(1, Math.trunc(query.limit) || 1));
    const now = figures();
    const plan = await planned(query.q, now);
    if (plan.groups.length === 0) return NOTHING;
    const { rowids, total } = candidates(plan.groups, statistics(now), query, limit);
    const matcher = matcherOf(plan.groups);
    const average = Math.max(1, now.length) / Math.max(1, now.documents);
    const ranked: { rowid: number; score: number }[] = [];
    for (const rowid of rowids) {
      const row = closer.get(rowid) as Candidate | undefined;
      if (row === undefined) continue;
      const score = scoreDocument(
        matcher,
        sketchFrom(row.sketch),
        row.length / average,
        row.kind === "postmortem",
      );
      ranked.push({ rowid, score });
    }
    ranked.sort((a, b) => b.score - a.score || a.rowid - b.rowid);
    const marker = markerOf(plan.groups);
    const hits = ranked.slice(0, limit).map(({ rowid, score }): Hit => {
      const { plain, ...row } = shown.get(rowid) as Omit<Hit, "score" | "snippet" | "snippetText"> & {
        plain: string;
      };
      const snippet = snippetOf(plain, marker);
      return { ...row, score, snippet, snippetText: snippet.map((part) => part.text).join("") };
    });
    return { total: Math.max(total, hits.length), hits, didYouMean: meant(query.q, plan) };
  }

  return {
    async search(query) {
      try {
        return await answer(query);
      } catch (error) {
        if (!isIndexDamage(error)) throw error;
        markDamaged(db);
        return NOTHING;
      }
    },
    async suggest(prefix, limit) {
      const index = await Promise.race([names(), setTimeout(LONGEST_WAIT_MS, names.soFar, { ref: false })]);
      return index.suggest(prefix, Math.min(MOST_HITS, Math.max(1, limit)));
    },
    async warmUp() {
      await names();
      await spelling();
    },
    rebuild(onProgress) {
      rebuilding ??= rebuildSearch(db, allSearchables, onProgress).finally(() => {
        rebuilding = null;
      });
      return rebuilding;
    },
    async state(): Promise<IndexState> {
      return stateOf(db, figures, allSearchables, rebuilding !== null);
    },
  };
}

function rememberedSynonyms(aliases: () => Iterable<readonly string[]>): () => SynonymIndex {
  let known = { key: "[]", index: synonymIndex([]) };
  return () => {
    const own = [...aliases()];
    const key = JSON.stringify(own);
    if (key !== known.key) known = { key, index: synonymIndex(own) };
    return known.index;
  };
}

function sketchFrom(blob: Buffer): Uint32Array {
  return new Uint32Array(blob.buffer.slice(blob.byteOffset, blob.byteOffset + blob.byteLength));
}

/** The query with its repaired words in place. */
function meant(q: string, { repairs }: QueryPlan): string | null {
  if (repairs.length === 0) return null;
  return repairs.reduce(
    (text, { typed, taken }) => text.replace(new RegExp(typed, "iu"), () => taken),
    q.normalize("NFKC"),
  );
}
