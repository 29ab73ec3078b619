import { eq, or, sql } from "drizzle-orm";
import type { Orm } from "./engine/connect.server.ts";
import { actionItems, documentPeople, documents, people } from "./schema.server.ts";

/** One small query, prepared once: it runs before every view of a page that may come from memory. */
export function prepareStamp(orm: Orm) {
  const named = orm
    .select({ name: sql<string>`group_concat(${people.id} || ' ' || ${people.name}, char(10))` })
    .from(people)
    .where(
      or(
        sql`${people.id} in ${orm.select({ id: documentPeople.personId }).from(documentPeople).where(eq(documentPeople.documentId, documents.id))}`,
        sql`${people.id} in ${orm.select({ id: actionItems.ownerId }).from(actionItems).where(eq(actionItems.documentId, documents.id))}`,
      ),
    );
  return orm
    .select({
      kind: documents.kind,
      revision: documents.revision,
      binned: sql<boolean>`${documents.binnedAt} is not null`.mapWith(Boolean),
      dueAt: documents.dueAt,
      filed: documents.filed,
      names: sql<string>`coalesce(${named}, '')`,
    })
    .from(documents)
    .where(eq(documents.id, sql.placeholder("id")))
    .prepare();
}
