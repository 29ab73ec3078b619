import type BetterSqlite3 from "better-sqlite3";
import { FORM_WEIGHT, type Form, type Group, type WordStatistics } from "#app/domain/search/query-plan.ts";
import type { SearchQuery } from "#app/domain/search/search-index.ts";
import { labelOf } from "./write-searchable.server.ts";

/** How many documents each of the passes hands to the closer look. */
const FROM_EACH_PASS = { literal: 60, anyForm: 60, everyGroup: 40 } as const;
const MOST_GROUPS = 12;
const MOST_FORMS = 24;
/** A word in more than this share of all documents finds nothing by itself, while rarer ones are there. */
const TOO_COMMON = 0.25;

export interface Candidates {
  readonly rowids: readonly number[];
  readonly total: number;
}

/**
 * The first pass: the database's own BM25 names at most some 150 documents worth a closer look.
 *
 *     any literal word ─── best 60 ─┐
 *     any form, synonyms ─ best 60 ─┼─▶ ranked closely (domain/search/rank.ts)
 *     something of each ── best 40 ─┘
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
    const literal = telling.map((group) =>
      expressionOf(group.forms.filter(({ weight }) => weight > FORM_WEIGHT.synonym)),
    );
    const any = telling.map((group) => expressionOf(group.forms));
    const everything = any.join(" OR ");
    const rowids = new Set<number>();
    const pass = (match: string, limit: number): void => {
      for (const rowid of best.all(match, ...values, Math.max(limit, least)) as number[]) rowids.add(rowid);
    };
    const onlyLiteral = literal.filter(Boolean).join(" OR ");
    if (onlyLiteral !== "" && onlyLiteral !== everything) pass(onlyLiteral, FROM_EACH_PASS.literal);
    pass(everything, FROM_EACH_PASS.anyForm);
    if (any.length > 1) pass(any.join(" AND "), FROM_EACH_PASS.everyGroup);
    const count = prepared(`SELECT count(*) FROM search_text WHERE search_text MATCH ? ${where}`);
    return { rowids: [...rowids], total: Number(count.get(everything, ...values)) };
  };
}

function tellingGroups(groups: readonly Group[], words: WordStatistics): readonly Group[] {
  const rarest = [...groups].sort((a, b) => b.worth - a.worth);
  return rarest
    .filter((group, at) => at < 2 || group.documents <= words.documents * TOO_COMMON)
    .slice(0, MOST_GROUPS);
}

/** Every token goes in as a quoted string: nothing typed is ever syntax. */
function expressionOf(forms: readonly Form[]): string {
  if (forms.length === 0) return "";
  const best = [...forms].sort((a, b) => b.weight - a.weight).slice(0, MOST_FORMS);
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
