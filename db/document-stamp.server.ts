import { eq, sql } from "drizzle-orm";
import type { Orm } from "./engine/connect.server.ts";
import { actionItems, documentPeople, documents, people } from "./schema.server.ts";

/** One small query, prepared once: it runs before every view of a page that may come from memory. */
export function prepareStamp(orm: Orm) {
  const named = orm
    .select({ name: sql<string>`group_concat(${people.id} || ' ' || ${people.name}, char(10))` })
    .from(people)
    .where(
      // One set, looked up by key: an "or" of two would read every person.
      sql`${people.id} in (
        select ${documentPeople.personId} from ${documentPeople} where ${documentPeople.documentId} = ${documents.id}
        union
        select ${actionItems.ownerId} from ${actionItems} where ${actionItems.documentId} = ${documents.id}
      )`,
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
