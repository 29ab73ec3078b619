import { and, asc, eq, gte, inArray, isNotNull, lt, lte, type SQL, sql, sum } from "drizzle-orm";
import { type CandidateFilter, type CandidatePage, MOST_COUNTED } from "#app/domain/timeline/candidate.ts";
import type { Orm } from "./engine/connect.server.ts";
import { timelineCandidates as candidates, timelineImports as imports } from "./schema.server.ts";
import { BEHIND_ALL, type CandidateRow, type Place, toCandidate } from "./timeline-candidate-rows.server.ts";
import { isBehind, lookForWords } from "./timeline-candidate-words.server.ts";

/** One page of candidates: found by where the one before ended, so that the last is as quick as the first. */
export async function readPage(
  orm: Orm,
  documentId: string,
  filter: CandidateFilter,
  { limit, after }: { readonly limit: number; readonly after: string | null },
): Promise<CandidatePage> {
  const matching = and(eq(candidates.documentId, documentId), ...conditions(filter));
  const start = readCursor(after);
  const words = filter.words?.trim() ?? "";
  if (words !== "") {
    const found = await lookForWords(orm, { matching, words, start, most: limit + 1 });
    return { ...cut(found.rows, limit), ...upTo(found.total) };
  }
  const rows = orm
    .select()
    .from(candidates)
    .where(and(matching, start === null ? undefined : isBehind(start)))
    .orderBy(asc(candidates.position), asc(candidates.arrived))
    .limit(limit + 1)
    .all();
  const all = start === null && rows.length <= limit;
  return { ...cut(rows, limit), ...(all ? upTo(rows.length) : count(orm, documentId, filter, matching)) };
}

function conditions({ from, to, kinds, system, importId, alerts }: CandidateFilter) {
  return [
    from === undefined ? undefined : gte(candidates.position, from),
    to === undefined ? undefined : lte(candidates.position, to),
    from === undefined && to === undefined ? undefined : lt(candidates.position, BEHIND_ALL),
    kinds === undefined ? undefined : inArray(candidates.kind, [...kinds]),
    system === undefined ? undefined : eq(candidates.system, system),
    importId === undefined ? undefined : eq(candidates.importId, importId),
    alerts === true ? isNotNull(candidates.spanEdge) : undefined,
  ];
}

/** What nobody gave out begins at the beginning. */
function readCursor(after: string | null): Place | null {
  const [, arrived, position] = /^(\d{1,15})\.(.+)$/.exec(after ?? "") ?? [];
  return arrived === undefined || position === undefined ? null : { arrived: Number(arrived), position };
}

/** One row more than the page holds says that there is a next one. */
function cut(rows: readonly CandidateRow[], limit: number): Pick<CandidatePage, "items" | "next"> {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items: items.map(toCandidate), next: last ? `${last.arrived}.${last.position}` : null };
}

function upTo(found: number): Pick<CandidatePage, "total" | "more"> {
  return { total: Math.min(found, MOST_COUNTED), more: found > MOST_COUNTED };
}

/** All of them are known beforehand; what a filter leaves is counted up to where a number says nothing more. */
function count(orm: Orm, documentId: string, filter: CandidateFilter, matching: SQL | undefined) {
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined && value !== "");
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
  return upTo(orm.select({ total: sql<number>`count(*)` }).from(some).get()?.total ?? 0);
}
