import { and, eq, getTableColumns } from "drizzle-orm";
import type { Attachments } from "#app/domain/attachment/repository.ts";
import type { Orm, Store } from "./engine/connect.server.ts";
import { attachments, documents } from "./schema.server.ts";

export function createAttachments(orm: Orm, { sqlite }: Pick<Store, "sqlite">): Attachments {
  const { bytes: _, ...info } = getTableColumns(attachments);
  return {
    async put(attachment, bytes) {
      return orm.transaction(
        (tx) => {
          const same = and(
            eq(attachments.documentId, attachment.documentId),
            eq(attachments.digest, attachment.digest),
          );
          const known = tx.select({ id: attachments.id }).from(attachments).where(same).get();
          if (known) return known.id;
          tx.insert(attachments)
            .values({ ...attachment, bytes: Buffer.from(bytes) })
            .run();
          return attachment.id;
        },
        { behavior: "immediate" },
      );
    },
    async find(id) {
      const row = orm
        .select({ attachment: attachments, binnedAt: documents.binnedAt })
        .from(attachments)
        .innerJoin(documents, eq(documents.id, attachments.documentId))
        .where(eq(attachments.id, id))
        .get();
      return row ? { ...row.attachment, binned: row.binnedAt !== null } : null;
    },
    async of(documentId) {
      return orm.select(info).from(attachments).where(eq(attachments.documentId, documentId)).all();
    },
    async remove(id) {
      const removed = orm.delete(attachments).where(eq(attachments.id, id)).run().changes > 0;
      // Freed pages are zeroed; the write-ahead log is emptied, or it would hold the bytes a while longer.
      if (removed) sqlite.pragma("wal_checkpoint(TRUNCATE)");
      return removed;
    },
  };
}
