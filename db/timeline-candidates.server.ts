import { setImmediate } from "node:timers/promises";
import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Candidates, NewCandidate } from "#app/domain/timeline/candidate.ts";
import type { Orm } from "./engine/connect.server.ts";
import { timelineCandidates as candidates, timelineImports as imports } from "./schema.server.ts";
import { readPage } from "./timeline-candidate-page.server.ts";
import { toCandidate, toImport, toRow } from "./timeline-candidate-rows.server.ts";
import { createChoices } from "./timeline-choices.server.ts";

const IMMEDIATE = { behavior: "immediate" } as const;
const ROWS_A_STEP = 500;

export function createCandidates(orm: Orm): Candidates {
  return {
    async begin({ postmortemId, ...started }) {
      orm
        .insert(imports)
        .values({ ...started, documentId: postmortemId })
        .run();
    },
    async add(importId, batch) {
      return add(orm, importId, batch);
    },
    async finish(importId, at, files) {
      const end = { finishedAt: at, files: JSON.stringify(files) };
      orm.update(imports).set(end).where(eq(imports.id, importId)).run();
    },
    async imports(postmortemId) {
      const latestFirst = [desc(imports.startedAt), desc(imports.id)];
      return orm
        .select()
        .from(imports)
        .where(eq(imports.documentId, postmortemId))
        .orderBy(...latestFirst)
        .all()
        .map(toImport);
    },
    async discard(importId) {
      await forgetCandidates(orm, eq(candidates.importId, importId));
      orm.delete(imports).where(eq(imports.id, importId)).run();
    },
    async page(postmortemId, filter, paging) {
      return readPage(orm, postmortemId, filter, paging);
    },
    async find(postmortemId, ids) {
      const wanted = and(eq(candidates.documentId, postmortemId), inArray(candidates.id, [...ids]));
      return orm.select().from(candidates).where(wanted).all().map(toCandidate);
    },
    ...createChoices(orm),
  };
}

/**
 * Deletes candidates in steps with others' writes and requests between them: half a million at once would keep
 * everybody waiting. What is interrupted half-way is finished by doing it again.
 */
export async function forgetCandidates(orm: Orm, which: SQL): Promise<void> {
  for (;;) {
    const gone = orm.transaction((tx) => {
      const some = tx
        .select({ arrived: candidates.arrived, importId: candidates.importId })
        .from(candidates)
        .where(which)
        .limit(ROWS_A_STEP)
        .all();
      for (const importId of new Set(some.map((row) => row.importId))) {
        const rows = some.filter((row) => row.importId === importId).map((row) => row.arrived);
        tx.delete(candidates).where(inArray(candidates.arrived, rows)).run();
        const left = sql`${imports.candidates} - ${rows.length}`;
        tx.update(imports).set({ candidates: left }).where(eq(imports.id, importId)).run();
      }
      return some.length;
    }, IMMEDIATE);
    if (gone < ROWS_A_STEP) return;
    await setImmediate();
  }
}

function add(orm: Orm, importId: string, batch: readonly NewCandidate[]): readonly string[] | null {
  const rows = batch.map(toRow);
  return orm.transaction((tx) => {
    const ofImport = eq(imports.id, importId);
    const found = tx.select({ documentId: imports.documentId }).from(imports).where(ofImport).get();
    if (!found) return null;
    const insert = tx.insert(candidates).values(EVERY_COLUMN).onConflictDoNothing().prepare();
    const added = rows
      .filter((row) => insert.run({ ...row, documentId: found.documentId, importId }).changes > 0)
      .map(({ id }) => id);
    const more = sql`${imports.candidates} + ${added.length}`;
    tx.update(imports).set({ candidates: more }).where(ofImport).run();
    return added;
  }, IMMEDIATE);
}

/** One statement, prepared once a batch: a statement with five hundred rows in it takes longer to build than to run. */
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
