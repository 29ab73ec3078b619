import type BetterSqlite3 from "better-sqlite3";
import { FORM_WEIGHT, type Form, type Group, type WordStatistics } from "#app/domain/search/query-plan.ts";
import type { SearchQuery } from "#app/domain/search/search-index.ts";
import { createFilter } from "./filter.server.ts";

/** How many documents each of the passes hands to the closer look. */
const FROM_EACH_PASS = { held: 60, ranked: 40, wholeRun: 25 } as const;
/** How many times more BM25 hands over when a filter will take most of it away. */
const FILTERED = 5;
const MOST_GROUPS = 16;
const MOST_FORMS = 24;
/** BM25 counts every phrase by itself: only the commonest forms of a word are worth it. */
const RANKED_FORMS = 3;
/** Reading the documents of a word is the cost of a pass: some 0.3 µs each, 1 µs with BM25. */
const MOST_DOCUMENTS_READ = 8_000;
const MOST_DOCUMENTS_RANKED = 2_000;
/** A run of characters all parts of which stand in more documents than this is not asked for as a whole. */
const COMMON_RUN = 1_000;
/** A word in more than this share of all documents finds nothing by itself, while rarer ones are there. */
const TOO_COMMON = 0.25;

export interface Candidates {
  readonly rowids: readonly number[];
  readonly total: number;
}

/**
 * The first pass: at most some 125 documents worth a closer look.
 *
 *     sum of the worth of what a document holds, synonyms too ─ best 60 ─┐
 *     the database's own BM25 over the words as typed ───────── best 40 ─┼─▶ ranked closely (domain/search/rank.ts)
 *       (when they are commonplace: over titles and names only)
 *     a CJK run whole ───────────────────────────────────────── best 25 ─┘
 */
export function createCandidates(db: BetterSqlite3.Database) {
  const every = db.prepare("SELECT rowid FROM search_text WHERE search_text MATCH ?").pluck();
  const best = db
    .prepare(
      `SELECT rowid FROM search_text WHERE search_text MATCH ? AND rank MATCH 'bm25(3.0, 1.5, 2.0, 1.0)'
       ORDER BY rank LIMIT ?`,
    )
    .pluck();
  const allowed = createFilter(db);
  return (groups: readonly Group[], words: WordStatistics, query: SearchQuery, least: number): Candidates => {
    const only = allowed(query);
    const held = new Map<number, number>();
    let read = 0;
    for (const group of tellingGroups(groups, words, MOST_DOCUMENTS_READ)) {
      const found = new Map<number, number>();
      for (const [forms, weight] of byWeight(group)) {
        if (read > MOST_DOCUMENTS_READ) break;
        read += forms.reduce((sum, form) => sum + form.documents, 0);
        for (const rowid of every.all(expressionOf(forms, MOST_FORMS)) as number[]) {
          if (!found.has(rowid) && (only === null || only.has(rowid))) found.set(rowid, weight);
        }
      }
      for (const [rowid, weight] of found) held.set(rowid, (held.get(rowid) ?? 0) + group.worth * weight);
    }
    const rowids = new Set(greatest(held, Math.max(FROM_EACH_PASS.held, least)));
    const pass = (match: string, most: number): void => {
      if (match === "") return;
      const limit = Math.max(most, least) * (only === null ? 1 : FILTERED);
      for (const rowid of best.all(match, limit) as number[]) {
        if (only === null || only.has(rowid)) rowids.add(rowid);
      }
    };
    const ranked = tellingGroups(groups, words, MOST_DOCUMENTS_RANKED);
    const typed = ranked
      .map((group) => expressionOf(literalForms(group), RANKED_FORMS))
      .filter(Boolean)
      .join(" OR ");
    const isCommonplace = (ranked[0]?.documents ?? 0) > MOST_DOCUMENTS_RANKED;
    pass(
      isCommonplace && typed !== "" ? `{title headings names} : (${typed})` : typed,
      FROM_EACH_PASS.ranked,
    );
    pass(wholeRuns(groups).join(" OR "), FROM_EACH_PASS.wholeRun);
    return { rowids: [...rowids], total: Math.max(held.size, rowids.size) };
  };
}

/** The rarest groups, until reading all their documents would take too long; what is left out still ranks. */
function tellingGroups(groups: readonly Group[], words: WordStatistics, most: number): readonly Group[] {
  const rarest = [...groups].sort((a, b) => b.worth - a.worth).slice(0, MOST_GROUPS);
  let read = 0;
  return rarest.filter((group, at) => {
    if (at >= 2 && group.documents > words.documents * TOO_COMMON) return false;
    read += group.documents;
    return at < 1 || read <= most;
  });
}

function literalForms({ forms }: Group): readonly Form[] {
  return forms.filter(({ weight }) => weight > FORM_WEIGHT.synonym);
}

/** What was typed with its inflections, then what only means the same; commonplaces are no help as synonyms. */
function byWeight(group: Group): readonly (readonly [forms: readonly Form[], weight: number])[] {
  const literal = literalForms(group);
  const synonyms = group.forms.filter(({ weight }) => weight <= FORM_WEIGHT.synonym);
  const passes = [
    [literal, 1],
    [synonyms, FORM_WEIGHT.synonym],
  ] as const;
  return passes.filter(([forms]) => forms.length > 0);
}

function greatest(held: ReadonlyMap<number, number>, limit: number): readonly number[] {
  return [...held]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([rowid]) => rowid);
}

/** CJK runs of three characters and more, as they were typed, unless every part of them is common. */
function wholeRuns(groups: readonly Group[]): readonly string[] {
  const runs = new Map<number, { pairs: string[]; rarest: number }>();
  for (const { run, script, typed, documents } of groups) {
    if (script !== "cjk") continue;
    const { pairs, rarest } = runs.get(run) ?? { pairs: [], rarest: documents };
    runs.set(run, { pairs: [...pairs, typed], rarest: Math.min(rarest, documents) });
  }
  return [...runs.values()]
    .filter(({ pairs, rarest }) => pairs.length > 1 && rarest <= COMMON_RUN)
    .map(({ pairs }) => `"${pairs.join(" ")}"`);
}

/** Every token goes in as a quoted string: nothing typed is ever syntax. */
function expressionOf(forms: readonly Form[], most: number): string {
  if (forms.length === 0) return "";
  const chosen = [...forms].sort((a, b) => b.weight - a.weight || b.documents - a.documents).slice(0, most);
  return `(${chosen.map(({ tokens }) => `"${tokens.join(" ").replaceAll('"', "")}"`).join(" OR ")})`;
}
