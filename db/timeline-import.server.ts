import { setImmediate } from "node:timers/promises";
import { and, asc, eq, gt, max, sql } from "drizzle-orm";
import { MOST_ADDED_AT_ONCE, type NewCandidate, type RunningImport } from "#app/domain/timeline/candidate.ts";
import type { Orm } from "./engine/connect.server.ts";
import { timelineCandidates as candidates, timelineImports as imports } from "./schema.server.ts";
import { toRow } from "./timeline-candidate-rows.server.ts";

const ROWS_A_STEP = 10_000;
/** Nobody shall wait 100 ms behind one of our writes: fewer rows after one that took this long, more after quick ones. */
const LONG_MS = 40;
const QUICK_MS = 15;
const ROWS_A_WRITE = { least: 20, first: 100, most: MOST_ADDED_AT_ONCE };

/**
 * Keeps the ids of the postmortem's candidates in memory while it runs, some 60 bytes each, instead of asking an index
 * by digest for each of them. What another process adds meanwhile is read at the beginning of the next write, inside
 * its transaction: it is whatever arrived behind what we saw last.
 */
export async function runImport(
  orm: Orm,
  { importId, documentId }: { readonly importId: string; readonly documentId: string },
): Promise<RunningImport> {
  let seen =
    orm
      .select({ last: max(candidates.arrived) })
      .from(candidates)
      .get()?.last ?? 0;
  const known = await knownIds(orm, documentId);
  let rowsAWrite = ROWS_A_WRITE.first;

  function write(batch: readonly NewCandidate[]) {
    const rows = new Map(batch.map((each) => [each.id, toRow(each)]));
    return orm.transaction(
      (tx) => {
        const ofImport = eq(imports.id, importId);
        if (!tx.select({ id: imports.id }).from(imports).where(ofImport).get()) return null;
        // The sign keeps SQLite from the index by document, and so on the few rows at the end.
        const ofDocument = sql`+${candidates.documentId} = ${documentId}`;
        const { id } = candidates;
        const behind = tx
          .select({ id })
          .from(candidates)
          .where(and(gt(candidates.arrived, seen), ofDocument));
        for (const row of behind.all()) known.add(row.id);
        const insert = tx.insert(candidates).values(EVERY_COLUMN).prepare();
        const added: string[] = [];
        let last = seen;
        for (const row of rows.values()) {
          if (known.has(row.id)) continue;
          last = Number(insert.run({ ...row, documentId, importId }).lastInsertRowid);
          added.push(row.id);
        }
        const more = sql`${imports.candidates} + ${added.length}`;
        tx.update(imports).set({ candidates: more }).where(ofImport).run();
        return { added, last };
      },
      { behavior: "immediate" },
    );
  }

  return {
    async add(batch) {
      const added: string[] = [];
      for (let from = 0; from < batch.length; await setImmediate()) {
        const rows = batch.slice(from, from + rowsAWrite);
        const began = performance.now();
        const written = write(rows);
        rowsAWrite = nextSize(rowsAWrite, performance.now() - began);
        if (written === null) return null;
        for (const id of written.added) known.add(id);
        added.push(...written.added);
        seen = written.last;
        from += rows.length;
      }
      return added;
    },
    async finish(at, files) {
      const end = { finishedAt: at, files: JSON.stringify(files) };
      orm.update(imports).set(end).where(eq(imports.id, importId)).run();
    },
  };
}

function nextSize(rows: number, took: number): number {
  if (took > LONG_MS) return Math.max(ROWS_A_WRITE.least, Math.floor(rows / 2));
  return took < QUICK_MS ? Math.min(ROWS_A_WRITE.most, rows + 20) : rows;
}

async function knownIds(orm: Orm, documentId: string): Promise<Set<string>> {
  const known = new Set<string>();
  const ofDocument = eq(imports.documentId, documentId);
  for (const { id } of orm.select({ id: imports.id }).from(imports).where(ofDocument).all()) {
    for (let last = 0; ; await setImmediate()) {
      const page = orm
        .select({ id: candidates.id, arrived: candidates.arrived })
        .from(candidates)
        .where(and(eq(candidates.importId, id), gt(candidates.arrived, last)))
        .orderBy(asc(candidates.arrived))
        .limit(ROWS_A_STEP)
        .all();
      for (const row of page) known.add(row.id);
      last = page.at(-1)?.arrived ?? last;
      if (page.length < ROWS_A_STEP) break;
    }
  }
  return known;
}

/** One statement, prepared once a batch: one with five hundred rows in it takes longer to build than to run. */
const EVERY_COLUMN = {
  documentId: sql.placeholder("documentId"),
  importId: sql.placeholder("importId"),
  id: sql.placeholder("id"),
  position: sql.placeholder("position"),
  atText: sql.placeholder("atText"),
  zone: sql.placeholder("zone"),
  text: sql.placeholder("text"),
  kind: sql.placeholder("kind"),
  author: sql.placeholder("author"),
  source: sql.placeholder("source"),
  dedupeKey: sql.placeholder("dedupeKey"),
  spanKey: sql.placeholder("spanKey"),
  spanEdge: sql.placeholder("spanEdge"),
  skewSeconds: sql.placeholder("skewSeconds"),
  system: sql.placeholder("system"),
  folded: sql.placeholder("folded"),
};
