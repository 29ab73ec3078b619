import { and, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { ApiTokens } from "#app/domain/account/repository.ts";
import type { Orm } from "./engine/connect.server.ts";
import { toPerson } from "./people.server.ts";
import { apiTokens, people } from "./schema.server.ts";

export function createApiTokens(orm: Orm): ApiTokens {
  const found = orm
    .select({ token: apiTokens, person: people })
    .from(apiTokens)
    .innerJoin(people, eq(people.id, apiTokens.personId))
    .where(
      and(
        eq(apiTokens.hash, sql.placeholder("hash")),
        or(isNull(apiTokens.expiresAt), gt(apiTokens.expiresAt, sql.placeholder("now"))),
        isNull(people.disabledAt),
      ),
    )
    .prepare();
  return {
    async create(token) {
      orm.insert(apiTokens).values(token).run();
    },
    async find(hash, now) {
      const row = found.get({ hash, now });
      return row ? { token: row.token, person: toPerson(row.person) } : null;
    },
    async touch(id, usedAt) {
      orm.update(apiTokens).set({ usedAt }).where(eq(apiTokens.id, id)).run();
    },
    async of(personId) {
      return orm
        .select()
        .from(apiTokens)
        .where(eq(apiTokens.personId, personId))
        .orderBy(desc(apiTokens.createdAt))
        .all();
    },
    async revoke(id, personId) {
      return (
        orm
          .delete(apiTokens)
          .where(and(eq(apiTokens.id, id), eq(apiTokens.personId, personId)))
          .run().changes > 0
      );
    },
  };
}
