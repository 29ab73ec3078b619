import { and, desc, eq, inArray, lt } from "drizzle-orm";
import type { Revision, RevisionNote } from "#app/domain/document/repository.ts";
import type { Orm } from "./engine/connect.server.ts";
import { fieldVersions, revisions } from "./schema.server.ts";

/** A page of revisions, newest first, each with the fields it touched. */
export function readHistory(
  orm: Orm,
  id: string,
  page: { limit: number; before?: number },
): readonly Revision[] {
  const rows = orm
    .select()
    .from(revisions)
    .where(
      and(
        eq(revisions.documentId, id),
        page.before === undefined ? undefined : lt(revisions.revision, page.before),
      ),
    )
    .orderBy(desc(revisions.revision))
    .limit(page.limit)
    .all();
  if (rows.length === 0) return [];
  const touched = orm
    .select({ revision: fieldVersions.revision, name: fieldVersions.name })
    .from(fieldVersions)
    .where(
      and(
        eq(fieldVersions.documentId, id),
        inArray(
          fieldVersions.revision,
          rows.map((row) => row.revision),
        ),
      ),
    )
    .all();
  return rows.map((row) => ({
    revision: row.revision,
    at: row.at,
    by: row.by,
    note: row.note as RevisionNote,
    fields: touched.filter((field) => field.revision === row.revision).map((field) => field.name),
  }));
}
