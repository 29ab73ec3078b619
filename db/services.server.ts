import { and, asc, count, eq, isNull, ne } from "drizzle-orm";
import type { Service, Services } from "#app/domain/catalogue/repository.ts";

import { rewriteField } from "./document-rewrite.server.ts";
import type { Orm, Store } from "./engine/connect.server.ts";
import { documentServices, documents, services } from "./schema.server.ts";
import { serviceIds, serviceKey } from "./service-ids.server.ts";

export function createServices(orm: Orm, store: Store): Services {
  return {
    async all() {
      return orm
        .select({
          id: services.id,
          name: services.name,
          ownerTeamId: services.ownerTeamId,
          documents: count(documents.id),
        })
        .from(services)
        .leftJoin(documentServices, eq(documentServices.serviceId, services.id))
        .leftJoin(
          documents,
          and(
            eq(documents.id, documentServices.documentId),
            eq(documents.filed, true),
            isNull(documents.binnedAt),
          ),
        )
        .groupBy(services.id)
        .orderBy(asc(services.key))
        .all() satisfies Service[];
    },
    async ensure(names) {
      return orm.transaction((tx) => serviceIds(tx, names, store.newId), { behavior: "immediate" });
    },
    async rename(id, name, at, by) {
      return orm.transaction(
        (tx) => {
          const old = tx.select().from(services).where(eq(services.id, id)).get();
          if (!old) return "missing";
          const taken = tx
            .select()
            .from(services)
            .where(and(eq(services.key, serviceKey(name)), ne(services.id, id)))
            .get();
          if (taken) return "exists";
          tx.update(services)
            .set({ name, key: serviceKey(name) })
            .where(eq(services.id, id))
            .run();
          const carrying = tx.select().from(documentServices).where(eq(documentServices.serviceId, id)).all();
          const swap = (names: readonly string[]) =>
            names.map((each) => (serviceKey(each) === old.key ? name : each));
          for (const row of carrying) rewriteField(tx, row.documentId, "services", swap, { at, by, store });
          return "renamed";
        },
        { behavior: "immediate" },
      );
    },
    async setOwner(id, teamId) {
      return orm.update(services).set({ ownerTeamId: teamId }).where(eq(services.id, id)).run().changes > 0;
    },
    async remove(id) {
      return orm.transaction(
        (tx) => {
          if (tx.select().from(documentServices).where(eq(documentServices.serviceId, id)).limit(1).get())
            return "used";
          return tx.delete(services).where(eq(services.id, id)).run().changes > 0 ? "removed" : "missing";
        },
        { behavior: "immediate" },
      );
    },
  };
}
