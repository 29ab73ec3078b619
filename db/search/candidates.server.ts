import type BetterSqlite3 from "better-sqlite3";
import { FORM_WEIGHT, type Form, type Group, type WordStatistics } from "#app/domain/search/query-plan.ts";
import type { SearchQuery } from "#app/domain/search/search-index.ts";
import { labelOf } from "./write-searchable.server.ts";

/** How many documents each of the passes hands to the closer look. */
const FROM_EACH_PASS = { literal: 60, everyGroup: 40, anyForm: 40, wholeRun: 30 } as const;
/** With so many documents that hold something of everything, those that hold only some of it are not looked for. */
const ENOUGH_TOGETHER = 10;
const MOST_GROUPS = 12;
const MOST_FORMS = 24;
/** BM25 over every match is the cost of a pass: about a microsecond each. */
const MOST_DOCUMENTS_READ = 4_000;
/** A run of characters all parts of which stand in more documents than this is not asked for as a whole. */
const COMMON_RUN = 1_000;
/** A word in more than this share of all documents finds nothing by itself, while rarer ones are there. */
const TOO_COMMON = 0.25;

export interface Candidates {
  readonly rowids: readonly number[];
  readonly total: number;
}

/**
 * The first pass: the database's own BM25 names at most some 150 documents worth a closer look.
 *
 *     any word as typed or inflected ── best 60 ─┐
 *     something of each, synonyms too ─ best 40 ─┼─▶ ranked closely (domain/search/rank.ts)
 *     (few such? any form of any word ─ best 40)─┤
 *     a CJK run whole ───────────────── best 30 ─┘
 */
export function createCandidates(db: BetterSqlite3.Database) {
  const statements = new Map<string, BetterSqlite3.Statement>();
  const prepared = (sql: string): BetterSqlite3.Statement => {
    const known = statements.get(sql) ?? db.prepare(sql).pluck();
    statements.set(sql, known);
    return known;
  };
  return (groups: readonly Group[], words: WordStatistics, query: SearchQuery, least: number): Candidates => {
    const telling = tellingGroups(groups, words);
    if (telling.length === 0) return { rowids: [], total: 0 };
    const { where, values } = filterOf(query);
    const best = prepared(
      `SELECT rowid FROM search_text WHERE search_text MATCH ? AND rank MATCH 'bm25(3.0, 1.5, 2.0, 1.0)' ${where}
       ORDER BY rank LIMIT ?`,
    );
    const literal = telling
      .map((group) => expressionOf(group.forms.filter(({ weight }) => weight > FORM_WEIGHT.synonym)))
      .filter((expression) => expression !== "")
      .join(" OR ");
    const any = telling.map((group) => expressionOf(group.forms));
    const rowids = new Set<number>();
    const pass = (match: string, limit: number): number => {
      const found = best.all(match, ...values, Math.max(limit, least)) as number[];
      for (const rowid of found) rowids.add(rowid);
      return found.length;
    };
    if (literal !== "") pass(literal, FROM_EACH_PASS.literal);
    const together = pass(any.join(" AND "), FROM_EACH_PASS.everyGroup);
    if (together < ENOUGH_TOGETHER && any.length > 1) pass(any.join(" OR "), FROM_EACH_PASS.anyForm);
    const runs = wholeRuns(groups);
    if (runs.length > 0) pass(runs.join(" OR "), FROM_EACH_PASS.wholeRun);
    const count = prepared(`SELECT count(*) FROM search_text WHERE search_text MATCH ? ${where}`);
    const counted = Number(count.get(literal === "" ? any.join(" OR ") : literal, ...values));
    return { rowids: [...rowids], total: Math.max(counted, rowids.size) };
  };
}

/** The rarest groups, until reading all their documents would take too long; what is left out still ranks. */
function tellingGroups(groups: readonly Group[], words: WordStatistics): readonly Group[] {
  const rarest = [...groups].sort((a, b) => b.worth - a.worth).slice(0, MOST_GROUPS);
  let read = 0;
  return rarest.filter((group, at) => {
    if (at >= 2 && group.documents > words.documents * TOO_COMMON) return false;
    read += group.documents;
    return at < 1 || read <= MOST_DOCUMENTS_READ;
  });
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
function expressionOf(forms: readonly Form[]): string {
  if (forms.length === 0) return "";
  const best = [...forms]
    .sort((a, b) => b.weight - a.weight || a.documents - b.documents)
    .slice(0, MOST_FORMS);
  return `(${best.map(({ tokens }) => `"${tokens.join(" ").replaceAll('"', "")}"`).join(" OR ")})`;
}

/** `+rowid` keeps the database from asking the full-text index once for each allowed document. */
function filterOf({ kind, tag, service }: SearchQuery): { where: string; values: string[] } {
  const parts: string[] = [];
  const values: string[] = [];
  if (kind !== undefined) {
    parts.push("AND +rowid IN (SELECT rowid FROM search_documents WHERE kind = ?)");
    values.push(kind);
  }
  if (tag !== undefined) {
    const label = labelOf("tag", tag);
    parts.push(
      "AND +rowid IN (SELECT document FROM search_labels WHERE label = ? OR (label > ? AND label < ?))",
    );
    values.push(label, `${label}/`, `${label}0`);
  }
  if (service !== undefined) {
    parts.push("AND +rowid IN (SELECT document FROM search_labels WHERE label = ?)");
    values.push(labelOf("service", service));
  }
  return { where: parts.join(" "), values };
}
