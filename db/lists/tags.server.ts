import { and, asc, eq, isNull } from "drizzle-orm";
import { tagAncestry } from "#app/domain/catalogue/tag-path.ts";
import type { TagCount } from "#app/domain/lists.ts";
import type { Orm } from "../engine/connect.server.ts";
import { documents, documentTags, tags } from "../schema.server.ts";

/** Counts below each node of the tree in one pass: a document with two tags below a node counts there once. */
export function countTags(orm: Orm): readonly TagCount[] {
  const filed = orm
    .select({ id: documentTags.documentId, path: documentTags.path })
    .from(documentTags)
    .innerJoin(documents, eq(documents.id, documentTags.documentId))
    .where(and(eq(documents.filed, true), isNull(documents.binnedAt)))
    .all();
  const carrying = new Map<string, Set<string>>();
  for (const { id, path } of filed) {
    for (const node of tagAncestry(path)) {
      const ids = carrying.get(node) ?? new Set();
      ids.add(id);
      carrying.set(node, ids);
    }
  }
  return orm
    .select()
    .from(tags)
    .orderBy(asc(tags.path))
    .all()
    .map(({ path, aliases }) => ({
      path,
      aliases: JSON.parse(aliases) as string[],
      documents: carrying.get(path)?.size ?? 0,
    }));
}
