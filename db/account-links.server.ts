import { and, desc, eq, gt } from "drizzle-orm";
import { isRole } from "#app/domain/account/person.ts";
import type { AccountLink, AccountLinks } from "#app/domain/account/repository.ts";
import type { Orm } from "./engine/connect.server.ts";
import { accountLinks } from "./schema.server.ts";

export function createAccountLinks(orm: Orm): AccountLinks {
  return {
    async create(link) {
      orm.insert(accountLinks).values(link).run();
    },
    async find(hash, now) {
      const row = orm
        .select()
        .from(accountLinks)
        .where(and(eq(accountLinks.hash, hash), gt(accountLinks.expiresAt, now)))
        .get();
      return row ? toLink(row) : null;
    },
    async take(hash) {
      return orm.delete(accountLinks).where(eq(accountLinks.hash, hash)).run().changes > 0;
    },
    async open(now) {
      const rows = orm
        .select()
        .from(accountLinks)
        .where(gt(accountLinks.expiresAt, now))
        .orderBy(desc(accountLinks.createdAt));
      return rows.all().map(toLink);
    },
    async withdraw(hash) {
      return orm.delete(accountLinks).where(eq(accountLinks.hash, hash)).run().changes > 0;
    },
  };
}

function toLink(row: typeof accountLinks.$inferSelect): AccountLink {
  return {
    ...row,
    purpose: row.purpose === "reset" ? "reset" : "invitation",
    role: isRole(row.role) ? row.role : "viewer",
  };
}
