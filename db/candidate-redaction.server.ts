import { and, asc, eq, gt, or, sql } from "drizzle-orm";
import type { Place } from "./document-redaction.server.ts";
import type { Transaction } from "./engine/connect.server.ts";
import { timelineCandidates as candidates, timelineImports as imports } from "./schema.server.ts";
import { foldedWords } from "./timeline-candidate-rows.server.ts";

const COLUMNS = ["text", "author", "atText", "source", "dedupeKey", "spanKey"] as const;
const ROWS_A_STEP = 500;

/** Where a text stands in imported events, chosen or not, and in what was said about their files. */
export function* candidatePlaces(tx: Transaction, documentId: string, secret: string): Generator<Place> {
  const holding = or(...COLUMNS.map((column) => sql`instr(${candidates[column]}, ${secret}) > 0`));
  for (let last = 0; ; ) {
    const page = tx
      .select()
      .from(candidates)
      .where(and(eq(candidates.documentId, documentId), gt(candidates.arrived, last), holding))
      .orderBy(asc(candidates.arrived))
      .limit(ROWS_A_STEP)
      .all();
    for (const row of page) yield* placesIn(tx, row);
    if (page.length < ROWS_A_STEP) break;
    last = page.at(-1)?.arrived ?? last;
  }
  for (const { id, files } of tx.select().from(imports).where(eq(imports.documentId, documentId)).all()) {
    const write = (text: string) => tx.update(imports).set({ files: text }).where(eq(imports.id, id)).run();
    yield { kind: "value", name: "files", text: files, write };
  }
}

function* placesIn(tx: Transaction, row: typeof candidates.$inferSelect): Generator<Place> {
  for (const column of COLUMNS) {
    const text = row[column];
    if (text === null) continue;
    const write = (clean: string) => {
      row[column] = clean;
      tx.update(candidates)
        .set({ [column]: clean, folded: foldedWords(row) })
        .where(eq(candidates.arrived, row.arrived))
        .run();
    };
    yield { kind: "text", text, write };
  }
}
