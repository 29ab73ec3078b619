import { and, asc, count, eq, isNull, ne } from "drizzle-orm";
import type { Tags } from "#app/domain/catalogue/repository.ts";
import { tagAncestry } from "#app/domain/catalogue/tag-path.ts";
import { atOrBelow } from "./at-or-below.server.ts";
import { rewriteField } from "./document-rewrite.server.ts";
import type { Orm, Store } from "./engine/connect.server.ts";
import { documents, documentTags, tags } from "./schema.server.ts";

const IMMEDIATE = { behavior: "immediate" } as const;

export function createTags(orm: Orm, store: Store): Tags {
  return {
    async all() {
      return orm
        .select({ path: tags.path, aliases: tags.aliases, documents: count(documents.id) })
        .from(tags)
        .leftJoin(documentTags, eq(documentTags.path, tags.path))
        .leftJoin(
          documents,
          and(
            eq(documents.id, documentTags.documentId),
            eq(documents.filed, true),
            isNull(documents.binnedAt),
          ),
        )
        .groupBy(tags.path)
        .orderBy(asc(tags.path))
        .all()
        .map((tag) => ({ ...tag, aliases: JSON.parse(tag.aliases) as string[] }));
    },
    async ensure(paths) {
      const nodes = [...new Set(paths.flatMap(tagAncestry))].map((path) => ({ path }));
      if (nodes.length > 0) orm.insert(tags).values(nodes).onConflictDoNothing().run();
    },
    async setAliases(path, aliases) {
      return (
        orm
          .update(tags)
          .set({ aliases: JSON.stringify(aliases) })
          .where(eq(tags.path, path))
          .run().changes > 0
      );
    },
    async rename(path, to, at, by) {
      return orm.transaction((tx) => {
        const below = atOrBelow(tags.path, path);
        const moving = tx.select().from(tags).where(below).all();
        if (moving.length === 0) return "missing";
        const renamed = (old: string) =>
          old === path || old.startsWith(`${path}/`) ? to + old.slice(path.length) : old;
        const parents = tagAncestry(to).map((parent) => ({ path: parent }));
        tx.insert(tags).values(parents).onConflictDoNothing().run();
        for (const tag of moving) {
          tx.insert(tags)
            .values({ path: renamed(tag.path), aliases: tag.aliases })
            .onConflictDoUpdate({ target: tags.path, set: { aliases: tag.aliases } })
            .run();
        }
        const carrying = tx
          .selectDistinct({ id: documentTags.documentId })
          .from(documentTags)
          .where(atOrBelow(documentTags.path, path))
          .all();
        for (const { id } of carrying)
          rewriteField(tx, id, "tags", (old) => old.map(renamed), { at, by, store });
        for (const tag of moving) {
          if (renamed(tag.path) !== tag.path) tx.delete(tags).where(eq(tags.path, tag.path)).run();
        }
        return "renamed";
      }, IMMEDIATE);
    },
    async remove(path) {
      return orm.transaction((tx) => {
        const used = atOrBelow(documentTags.path, path);
        if (tx.select().from(documentTags).where(used).limit(1).get()) return "used";
        const below = atOrBelow(tags.path, path);
        return tx.delete(tags).where(below).run().changes > 0 ? "removed" : "missing";
      }, IMMEDIATE);
    },
  };
}

/** Groups of names for one thing, for search: a tag's last part and its aliases. */
export function tagAliases(orm: Orm): string[][] {
  const named = orm.select().from(tags).where(ne(tags.aliases, "[]")).all();
  return named.map((tag) => [
    tag.path.split("/").at(-1) ?? tag.path,
    ...(JSON.parse(tag.aliases) as string[]),
  ]);
}
