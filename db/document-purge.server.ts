import { eq, lt } from "drizzle-orm";
import type { Orm, Store } from "./engine/connect.server.ts";
import { documents, timelineCandidates } from "./schema.server.ts";
import { removeSearchable } from "./search/write-searchable.server.ts";
import { forgetCandidates } from "./timeline-candidates.server.ts";

/**
 * Deletes for good what was binned before an instant. Imported events, maybe half a million, go first and in steps;
 * what is left goes in one transaction.
 */
export async function purgeDocuments(orm: Orm, { sqlite }: Store, before: string): Promise<number> {
  const old = orm.select({ id: documents.id }).from(documents).where(lt(documents.binnedAt, before));
  for (const { id } of old.all()) await forgetCandidates(orm, eq(timelineCandidates.documentId, id));
  return orm.transaction(
    (tx) => {
      const gone = tx
        .select({ id: documents.id })
        .from(documents)
        .where(lt(documents.binnedAt, before))
        .all();
      for (const { id } of gone) {
        removeSearchable(sqlite, id);
        tx.delete(documents).where(eq(documents.id, id)).run();
      }
      return gone.length;
    },
    { behavior: "immediate" },
  );
}
