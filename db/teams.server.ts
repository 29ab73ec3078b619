import { and, asc, eq, ne } from "drizzle-orm";
import type { Teams } from "#app/domain/catalogue/repository.ts";
import type { Orm } from "./engine/connect.server.ts";
import { teamMembers, teams } from "./schema.server.ts";

const IMMEDIATE = { behavior: "immediate" } as const;

export function createTeams(orm: Orm): Teams {
  return {
    async all() {
      const members = orm.select().from(teamMembers).all();
      return orm
        .select()
        .from(teams)
        .orderBy(asc(teams.name))
        .all()
        .map((team) => ({
          ...team,
          memberIds: members.filter((member) => member.teamId === team.id).map((member) => member.personId),
        }));
    },
    async create(team) {
      return orm.insert(teams).values(team).onConflictDoNothing().run().changes > 0 ? "created" : "exists";
    },
    async rename(id, name) {
      return orm.transaction((tx) => {
        if (
          tx
            .select()
            .from(teams)
            .where(and(eq(teams.name, name), ne(teams.id, id)))
            .get()
        )
          return "exists";
        return tx.update(teams).set({ name }).where(eq(teams.id, id)).run().changes > 0
          ? "renamed"
          : "missing";
      }, IMMEDIATE);
    },
    async setMembers(teamId, personIds) {
      orm.transaction((tx) => {
        tx.delete(teamMembers).where(eq(teamMembers.teamId, teamId)).run();
        const rows = [...new Set(personIds)].map((personId) => ({ teamId, personId }));
        if (rows.length > 0) tx.insert(teamMembers).values(rows).run();
      }, IMMEDIATE);
    },
    async addMember(teamId, personId) {
      orm.insert(teamMembers).values({ teamId, personId }).onConflictDoNothing().run();
    },
    async removeMember(teamId, personId) {
      const membership = and(eq(teamMembers.teamId, teamId), eq(teamMembers.personId, personId));
      return orm.delete(teamMembers).where(membership).run().changes > 0;
    },
    async remove(id) {
      return orm.delete(teams).where(eq(teams.id, id)).run().changes > 0;
    },
  };
}
