import { and, asc, count, eq, isNull, ne } from "drizzle-orm";
import type { Person } from "#app/domain/account/person.ts";
import { isRole } from "#app/domain/account/person.ts";
import type { People } from "#app/domain/account/repository.ts";
import type { Orm } from "./engine/connect.server.ts";
import { apiTokens, people, sessions } from "./schema.server.ts";

const IMMEDIATE = { behavior: "immediate" } as const;

export function createPeople(orm: Orm): People {
  const byId = (id: string) => orm.select().from(people).where(eq(people.id, id)).get();
  return {
    async create({ at, ...person }) {
      return orm.transaction((tx) => {
        if (tx.select().from(people).where(eq(people.email, person.email)).get()) return "exists";
        tx.insert(people)
          .values({ ...person, createdAt: at })
          .run();
        return "created";
      }, IMMEDIATE);
    },
    async find(id) {
      return personOrNull(byId(id));
    },
    async findByEmail(email) {
      return personOrNull(orm.select().from(people).where(eq(people.email, email.toLowerCase())).get());
    },
    async all() {
      return orm.select().from(people).orderBy(asc(people.name), asc(people.id)).all().map(toPerson);
    },
    async countAdmins() {
      const able = and(eq(people.role, "admin"), isNull(people.disabledAt));
      return orm.select({ n: count() }).from(people).where(able).get()?.n ?? 0;
    },
    async update(id, change) {
      return orm.update(people).set(change).where(eq(people.id, id)).run().changes > 0;
    },
    async passwordHash(id) {
      return byId(id)?.passwordHash ?? null;
    },
    async setPassword(id, passwordHash, keepSession = "") {
      orm.transaction((tx) => {
        tx.update(people).set({ passwordHash }).where(eq(people.id, id)).run();
        tx.delete(sessions)
          .where(and(eq(sessions.personId, id), ne(sessions.idHash, keepSession)))
          .run();
      }, IMMEDIATE);
    },
    async disable(id, at) {
      return orm.transaction((tx) => {
        tx.delete(sessions).where(eq(sessions.personId, id)).run();
        tx.delete(apiTokens).where(eq(apiTokens.personId, id)).run();
        return (
          tx
            .update(people)
            .set({ disabledAt: at })
            .where(and(eq(people.id, id), isNull(people.disabledAt)))
            .run().changes > 0
        );
      }, IMMEDIATE);
    },
    async enable(id) {
      return orm.update(people).set({ disabledAt: null }).where(eq(people.id, id)).run().changes > 0;
    },
  };
}

export function toPerson(row: typeof people.$inferSelect): Person {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: isRole(row.role) ? row.role : "viewer",
    locale: row.locale === "en" || row.locale === "ja" ? row.locale : null,
    timeZone: row.timeZone,
    theme: row.theme === "light" || row.theme === "dark" ? row.theme : "auto",
    disabledAt: row.disabledAt,
    createdAt: row.createdAt,
  };
}

function personOrNull(row: typeof people.$inferSelect | undefined): Person | null {
  return row ? toPerson(row) : null;
}
