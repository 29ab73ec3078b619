import { and, asc, eq, isNull } from "drizzle-orm";
import type { HelpRequest, Reviews } from "#app/domain/review/repository.ts";
import type { Orm } from "./engine/connect.server.ts";
import { documents, remarks, requests } from "./schema.server.ts";

export function createReviews(orm: Orm): Reviews {
  return {
    async addRemark(remark) {
      orm.insert(remarks).values(remark).run();
    },
    async remarks(documentId) {
      return orm
        .select()
        .from(remarks)
        .where(eq(remarks.documentId, documentId))
        .orderBy(asc(remarks.at))
        .all();
    },
    async resolveRemark(id, documentId, by, at) {
      const open = and(eq(remarks.id, id), eq(remarks.documentId, documentId), isNull(remarks.resolvedAt));
      return orm.update(remarks).set({ resolvedAt: at, resolvedBy: by }).where(open).run().changes > 0;
    },
    async reopenRemark(id, documentId) {
      const which = and(eq(remarks.id, id), eq(remarks.documentId, documentId));
      return orm.update(remarks).set({ resolvedAt: null, resolvedBy: null }).where(which).run().changes > 0;
    },
    async ask(request) {
      orm.insert(requests).values(request).run();
    },
    async requests(documentId) {
      const rows = orm
        .select()
        .from(requests)
        .where(eq(requests.documentId, documentId))
        .orderBy(asc(requests.at));
      return rows.all().map(toRequest);
    },
    async requestsTo(personId) {
      return orm
        .select({ request: requests, title: documents.title })
        .from(requests)
        .innerJoin(documents, eq(documents.id, requests.documentId))
        .where(and(eq(requests.toId, personId), isNull(requests.doneAt), isNull(documents.binnedAt)))
        .orderBy(asc(requests.at))
        .all()
        .map(({ request, title }) => ({ ...toRequest(request), title }));
    },
    async finish(id, documentId, at) {
      const open = and(eq(requests.id, id), eq(requests.documentId, documentId), isNull(requests.doneAt));
      return orm.update(requests).set({ doneAt: at }).where(open).run().changes > 0;
    },
  };
}

function toRequest(row: typeof requests.$inferSelect): HelpRequest {
  return { ...row, kind: row.kind === "review" ? "review" : "section" };
}
