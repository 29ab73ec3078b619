import { and, desc, eq } from "drizzle-orm";
import type { FieldValue } from "#app/domain/document/document.ts";
import type { Draft, Drafts } from "#app/domain/document/repository.ts";
import type { Orm } from "./engine/connect.server.ts";
import { drafts } from "./schema.server.ts";

export function createDrafts(orm: Orm): Drafts {
  return {
    async keep(draft) {
      orm
        .insert(drafts)
        .values({ ...draft, changes: JSON.stringify([...draft.changes]) })
        .run();
    },
    async find(id) {
      const row = orm.select().from(drafts).where(eq(drafts.id, id)).get();
      return row ? toDraft(row) : null;
    },
    async of(personId, documentId) {
      const where = and(
        eq(drafts.personId, personId),
        documentId ? eq(drafts.documentId, documentId) : undefined,
      );
      return orm.select().from(drafts).where(where).orderBy(desc(drafts.createdAt)).all().map(toDraft);
    },
    async resolve(id) {
      orm.delete(drafts).where(eq(drafts.id, id)).run();
    },
  };
}

function toDraft(row: typeof drafts.$inferSelect): Draft {
  return {
    ...row,
    changes: new Map(JSON.parse(row.changes) as [string, FieldValue][]),
    reason: row.reason === "unsaved" ? "unsaved" : "conflict",
  };
}
