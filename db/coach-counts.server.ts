import { asc, desc, eq, sql } from "drizzle-orm";
import type { CoachCounts, MonthCount } from "#app/domain/coach/count.ts";
import type { Orm } from "./engine/connect.server.ts";
import { coachCounts, documentServices, services } from "./schema.server.ts";

const WHOLE = "";

export function createCoachCounts(orm: Orm): CoachCounts {
  return {
    async add({ day, documentId, counts }) {
      if (counts.length === 0) return;
      orm.transaction(
        (tx) => {
          const teams = tx
            .selectDistinct({ id: services.ownerTeamId })
            .from(documentServices)
            .innerJoin(services, eq(services.id, documentServices.serviceId))
            .where(eq(documentServices.documentId, documentId))
            .all();
          const of = [WHOLE, ...teams.flatMap(({ id }) => (id === null ? [] : [id]))];
          tx.insert(coachCounts)
            .values(of.flatMap((teamId) => counts.map((count) => ({ day, teamId, ...count }))))
            .onConflictDoUpdate({
              target: [coachCounts.teamId, coachCounts.day, coachCounts.label, coachCounts.what],
              set: { count: sql`${coachCounts.count} + excluded.count` },
            })
            .run();
        },
        { behavior: "immediate" },
      );
    },
    async byMonth({ teamId }) {
      const month = sql<string>`substr(${coachCounts.day}, 1, 7)`;
      return orm
        .select({
          month,
          label: coachCounts.label,
          what: coachCounts.what,
          count: sql<number>`sum(${coachCounts.count})`,
        })
        .from(coachCounts)
        .where(eq(coachCounts.teamId, teamId ?? WHOLE))
        .groupBy(month, coachCounts.label, coachCounts.what)
        .orderBy(desc(month), asc(coachCounts.label), asc(coachCounts.what))
        .all() as readonly MonthCount[];
    },
  };
}
