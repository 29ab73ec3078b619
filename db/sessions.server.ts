import { and, desc, eq, gt, isNull, lte, ne, sql } from "drizzle-orm";
import type { Sessions } from "#app/domain/account/repository.ts";
import type { Orm } from "./engine/connect.server.ts";
import { toPerson } from "./people.server.ts";
import { people, sessions } from "./schema.server.ts";

export function createSessions(orm: Orm): Sessions {
  const found = orm
    .select({ session: sessions, person: people })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(
        eq(sessions.idHash, sql.placeholder("idHash")),
        gt(sessions.expiresAt, sql.placeholder("now")),
        isNull(people.disabledAt),
      ),
    )
    .prepare();
  return {
    async create(session) {
      orm.insert(sessions).values(session).run();
    },
    async find(idHash, now) {
      const row = found.get({ idHash, now });
      return row ? { session: row.session, person: toPerson(row.person) } : null;
    },
    async touch(idHash, seenAt, expiresAt) {
      orm.update(sessions).set({ seenAt, expiresAt }).where(eq(sessions.idHash, idHash)).run();
    },
    async of(personId, now) {
      const theirs = and(eq(sessions.personId, personId), gt(sessions.expiresAt, now));
      return orm.select().from(sessions).where(theirs).orderBy(desc(sessions.seenAt)).all();
    },
    async end(idHash, personId) {
      const whose = personId === undefined ? undefined : eq(sessions.personId, personId);
      return (
        orm
          .delete(sessions)
          .where(and(eq(sessions.idHash, idHash), whose))
          .run().changes > 0
      );
    },
    async forget(now) {
      orm.delete(sessions).where(lte(sessions.expiresAt, now)).run();
    },
    async endAll(personId, except = "") {
      return orm
        .delete(sessions)
        .where(and(eq(sessions.personId, personId), ne(sessions.idHash, except)))
        .run().changes;
    },
  };
}
