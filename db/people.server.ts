import { and, asc, count, eq, isNotNull, isNull, ne, or } from "drizzle-orm";
import type { Person } from "#app/domain/account/person.ts";
import { isRole } from "#app/domain/account/person.ts";
import type { NewPerson, People } from "#app/domain/account/repository.ts";
import type { Orm, Transaction } from "./engine/connect.server.ts";
import { accountLinks, apiTokens, people, sessions } from "./schema.server.ts";

const IMMEDIATE = { behavior: "immediate" } as const;

export function createPeople(orm: Orm): People {
  const byId = (id: string) => orm.select().from(people).where(eq(people.id, id)).get();
  return {
    async create(person) {
      return orm.transaction((tx) => insert(tx, person), IMMEDIATE);
    },
    async createFirstAdmin(person) {
      return orm.transaction(
        (tx) => (countAdmins(tx) > 0 ? "closed" : insert(tx, { ...person, role: "admin" })),
        IMMEDIATE,
      );
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
      return countAdmins(orm);
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
    async setRole(id, role) {
      return orm.transaction((tx) => {
        if (role !== "admin" && isLastAdmin(tx, id)) return "lastAdmin";
        if (role !== "admin") tx.delete(accountLinks).where(eq(accountLinks.createdBy, id)).run();
        return tx.update(people).set({ role }).where(eq(people.id, id)).run().changes > 0
          ? "changed"
          : "missing";
      }, IMMEDIATE);
    },
    async disable(id, at) {
      return orm.transaction((tx) => {
        if (isLastAdmin(tx, id)) return "lastAdmin";
        tx.delete(sessions).where(eq(sessions.personId, id)).run();
        tx.delete(apiTokens).where(eq(apiTokens.personId, id)).run();
        tx.delete(accountLinks)
          .where(or(eq(accountLinks.personId, id), eq(accountLinks.createdBy, id)))
          .run();
        const able = and(eq(people.id, id), isNull(people.disabledAt));
        return tx.update(people).set({ disabledAt: at }).where(able).run().changes > 0
          ? "disabled"
          : "unchanged";
      }, IMMEDIATE);
    },
    async enable(id) {
      return orm.update(people).set({ disabledAt: null }).where(eq(people.id, id)).run().changes > 0;
    },
  };
}

function insert(tx: Transaction, { at, ...person }: NewPerson): "created" | "exists" {
  if (tx.select().from(people).where(eq(people.email, person.email)).get()) return "exists";
  tx.insert(people)
    .values({ ...person, createdAt: at })
    .run();
  return "created";
}

function countAdmins(tx: Orm | Transaction): number {
  const able = and(eq(people.role, "admin"), isNull(people.disabledAt));
  return tx.select({ n: count() }).from(people).where(able).get()?.n ?? 0;
}

/** An admin without whom no other could sign in. */
function isLastAdmin(tx: Transaction, id: string): boolean {
  const able = and(eq(people.role, "admin"), isNull(people.disabledAt));
  const other = and(able, ne(people.id, id), isNotNull(people.passwordHash));
  const isAdmin = tx
    .select()
    .from(people)
    .where(and(able, eq(people.id, id)))
    .get();
  return isAdmin !== undefined && tx.select().from(people).where(other).get() === undefined;
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
