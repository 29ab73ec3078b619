import { and, desc, eq, notInArray } from "drizzle-orm";
import type { Candidates, Choice } from "#app/domain/timeline/candidate.ts";
import type { Orm } from "./engine/connect.server.ts";
import { timelineChoices as choices } from "./schema.server.ts";

/** Further back nobody undoes. */
const MOST_KEPT = 20;

export function createChoices(
  orm: Orm,
): Pick<Candidates, "keepChoice" | "choices" | "choice" | "forgetChoice"> {
  const latestFirst = [desc(choices.at), desc(choices.revision)];
  return {
    async keepChoice({ postmortemId, eventIds, ...choice }) {
      const ofPostmortem = eq(choices.documentId, postmortemId);
      orm.transaction((tx) => {
        tx.insert(choices)
          .values({ ...choice, documentId: postmortemId, eventIds: JSON.stringify(eventIds) })
          .run();
        const kept = tx
          .select({ id: choices.id })
          .from(choices)
          .where(ofPostmortem)
          .orderBy(...latestFirst)
          .limit(MOST_KEPT);
        tx.delete(choices)
          .where(and(ofPostmortem, notInArray(choices.id, kept)))
          .run();
      });
    },
    async choices(postmortemId) {
      return orm
        .select()
        .from(choices)
        .where(eq(choices.documentId, postmortemId))
        .orderBy(...latestFirst)
        .all()
        .map(toChoice);
    },
    async choice(id) {
      const row = orm.select().from(choices).where(eq(choices.id, id)).get();
      return row ? toChoice(row) : null;
    },
    async forgetChoice(id) {
      orm.delete(choices).where(eq(choices.id, id)).run();
    },
  };
}

function toChoice({ documentId, eventIds, ...row }: typeof choices.$inferSelect): Choice {
  return { ...row, postmortemId: documentId, eventIds: JSON.parse(eventIds) as readonly string[] };
}
