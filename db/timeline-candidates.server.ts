import { setImmediate } from "node:timers/promises";
import { asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Candidates } from "#app/domain/timeline/candidate.ts";
import type { Orm } from "./engine/connect.server.ts";
import { timelineCandidates as candidates, timelineImports as imports } from "./schema.server.ts";
import { readPage } from "./timeline-candidate-page.server.ts";
import { toCandidate, toImport } from "./timeline-candidate-rows.server.ts";
import { createChoices } from "./timeline-choices.server.ts";
import { runImport } from "./timeline-import.server.ts";

const IMMEDIATE = { behavior: "immediate" } as const;
const ROWS_A_STEP = 500;

export function createCandidates(orm: Orm): Candidates {
  return {
    async begin({ postmortemId, ...started }) {
      orm
        .insert(imports)
        .values({ ...started, documentId: postmortemId })
        .run();
      return runImport(orm, { importId: started.id, documentId: postmortemId });
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
    async find(postmortemId, arrived) {
      const wanted = inArray(candidates.arrived, [...arrived]);
      const rows = orm.select().from(candidates).where(wanted).orderBy(asc(candidates.arrived)).all();
      return rows.filter(({ documentId }) => documentId === postmortemId).map(toCandidate);
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
