import { and, asc, eq, gte, inArray, isNotNull, lt, lte, type SQL, sql, sum } from "drizzle-orm";
import { foldText } from "#app/domain/search/fold.ts";
import { type CandidateFilter, type CandidatePage, MOST_COUNTED } from "#app/domain/timeline/candidate.ts";
import type { Orm } from "./engine/connect.server.ts";
import { timelineCandidates as candidates, timelineImports as imports } from "./schema.server.ts";
import { BEHIND_ALL, toCandidate } from "./timeline-candidate-rows.server.ts";

/** Longer is no word to look for, and SQLite refuses patterns without end. */
const MOST_WORDS = 200;

/** One page of candidates: found by where the one before ended, so that the last is as quick as the first. */
export function readPage(
  orm: Orm,
  documentId: string,
  filter: CandidateFilter,
  { limit, after }: { readonly limit: number; readonly after: string | null },
): CandidatePage {
  const matching = and(eq(candidates.documentId, documentId), ...conditions(filter));
  const rows = orm
    .select()
    .from(candidates)
    .where(and(matching, behind(after)))
    .orderBy(asc(candidates.position), asc(candidates.arrived))
    .limit(limit + 1)
    .all();
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  const next = last ? `${last.arrived}.${last.position}` : null;
  return { items: items.map(toCandidate), next, ...count(orm, documentId, filter, matching) };
}

function conditions({ from, to, kinds, system, importId, alerts, words }: CandidateFilter) {
  return [
    from === undefined ? undefined : gte(candidates.position, from),
    to === undefined ? undefined : lte(candidates.position, to),
    from === undefined && to === undefined ? undefined : lt(candidates.position, BEHIND_ALL),
    kinds === undefined ? undefined : inArray(candidates.kind, [...kinds]),
    system === undefined ? undefined : eq(candidates.system, system),
    importId === undefined ? undefined : eq(candidates.importId, importId),
    alerts === true ? isNotNull(candidates.spanEdge) : undefined,
    words === undefined || words.trim() === "" ? undefined : holding(words.trim()),
  ];
}

/** LIKE takes the letters of ASCII for each other; `folded` is there wherever that is not enough. */
function holding(words: string): SQL {
  const { text, author, folded } = candidates;
  const pattern = `%${foldText(words.slice(0, MOST_WORDS)).replace(/[\\%_]/g, (sign: string) => `\\${sign}`)}%`;
  return sql`coalesce(${folded}, ${text} || char(10) || coalesce(${author}, '')) like ${pattern} escape '\\'`;
}

function behind(after: string | null): SQL | undefined {
  const [, arrived, position] = /^(\d{1,15})\.(.+)$/.exec(after ?? "") ?? [];
  if (arrived === undefined) return undefined;
  return sql`(${candidates.position}, ${candidates.arrived}) > (${position}, ${Number(arrived)})`;
}

/** All of them are known beforehand; what a filter leaves is counted up to where a number says nothing more. */
function count(orm: Orm, documentId: string, filter: CandidateFilter, matching: SQL | undefined) {
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
  if (asked.every(([name]) => name === "importId")) {
    const ofImport = filter.importId === undefined ? undefined : eq(imports.id, filter.importId);
    const row = orm
      .select({ total: sum(imports.candidates).mapWith(Number) })
      .from(imports)
      .where(and(eq(imports.documentId, documentId), ofImport))
      .get();
    return { total: row?.total ?? 0, more: false };
  }
  const some = orm
    .select({ one: sql<number>`1`.as("one") })
    .from(candidates)
    .where(matching)
    .limit(MOST_COUNTED + 1)
    .as("some");
  const found = orm.select({ total: sql<number>`count(*)` }).from(some).get()?.total ?? 0;
  return { total: Math.min(found, MOST_COUNTED), more: found > MOST_COUNTED };
}
