import { desc, isNotNull } from "drizzle-orm";
import type { Lists } from "#app/domain/lists.ts";
import type { Orm } from "../engine/connect.server.ts";
import { documents } from "../schema.server.ts";
import { actionRows, countActions } from "./actions.server.ts";
import { articlesOf, countKnowledge, knowledgeRows, soleKnowledge } from "./knowledge.server.ts";
import { paged } from "./page.server.ts";
import { postmortemRows } from "./postmortems.server.ts";
import { countTags } from "./tags.server.ts";

export function createLists(orm: Orm): Lists {
  return {
    async postmortems(filter, page) {
      return paged(page, (limit, offset) => postmortemRows(orm, filter, limit, offset));
    },
    async actions(filter, page) {
      return paged(page, (limit, offset) => actionRows(orm, filter, limit, offset));
    },
    async action(id) {
      return actionRows(orm, { id }, 1, 0)[0] ?? null;
    },
    async actionCounts(filter, today, soon) {
      return countActions(orm, filter, today, soon);
    },
    async knowledge(filter, page) {
      return paged(page, (limit, offset) => knowledgeRows(orm, filter, limit, offset));
    },
    async knowledgeCount(filter) {
      return countKnowledge(orm, filter);
    },
    async tagCounts() {
      return countTags(orm);
    },
    async articlesOf(personId) {
      return articlesOf(orm, personId);
    },
    async bin() {
      const rows = orm
        .select()
        .from(documents)
        .where(isNotNull(documents.binnedAt))
        .orderBy(desc(documents.binnedAt))
        .all();
      return rows.map((row) => ({
        id: row.id,
        kind: row.kind === "article" ? "article" : "postmortem",
        title: row.title,
        binnedAt: row.binnedAt ?? "",
      }));
    },
    async soleKnowledge(personId) {
      return soleKnowledge(orm, personId);
    },
  };
}
