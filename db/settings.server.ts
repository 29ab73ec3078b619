import { and, eq, gte, lt } from "drizzle-orm";
import {
  DEFAULT_SETTINGS,
  type KeptAnswers,
  type OrganisationSettings,
  type Settings,
} from "#app/domain/settings.ts";
import type { Orm } from "./engine/connect.server.ts";
import { idempotency, settings } from "./schema.server.ts";

export function createSettings(orm: Orm): Settings {
  // Read for every page: prepared once.
  const organisation = orm.select().from(settings).where(eq(settings.name, "organisation")).prepare();
  return {
    async read() {
      const row = organisation.get();
      return {
        ...DEFAULT_SETTINGS,
        ...(row ? (JSON.parse(row.value) as Partial<OrganisationSettings>) : {}),
      };
    },
    async write(changed) {
      const value = JSON.stringify(changed);
      orm
        .insert(settings)
        .values({ name: "organisation", value })
        .onConflictDoUpdate({ target: settings.name, set: { value } })
        .run();
    },
  };
}

export function createKeptAnswers(orm: Orm): KeptAnswers {
  return {
    async find(tokenId, path, key, since) {
      const which = and(
        eq(idempotency.tokenId, tokenId),
        eq(idempotency.path, path),
        eq(idempotency.key, key),
        gte(idempotency.at, since),
      );
      return orm.select().from(idempotency).where(which).get() ?? null;
    },
    async keep(tokenId, path, key, at, answer) {
      orm
        .insert(idempotency)
        .values({ tokenId, path, key, at, ...answer })
        .onConflictDoUpdate({
          target: [idempotency.tokenId, idempotency.path, idempotency.key],
          set: { at, ...answer },
        })
        .run();
    },
    async forget(before) {
      orm.delete(idempotency).where(lt(idempotency.at, before)).run();
    },
  };
}
