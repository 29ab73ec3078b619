import { eq, inArray } from "drizzle-orm";
import type { PersonName } from "#app/domain/lists.ts";
import type { Orm } from "../engine/connect.server.ts";
import { documentServices, documentTags, people, services, teamMembers, teams } from "../schema.server.ts";

/** The small joins every list needs, one query each for a whole page. */
export function servicesOf(orm: Orm, documentIds: readonly string[]): ReadonlyMap<string, readonly string[]> {
  if (documentIds.length === 0) return new Map();
  const rows = orm
    .select({ id: documentServices.documentId, name: services.name })
    .from(documentServices)
    .innerJoin(services, eq(services.id, documentServices.serviceId))
    .where(inArray(documentServices.documentId, [...documentIds]))
    .orderBy(services.key)
    .all();
  return grouped(rows.map((row) => [row.id, row.name]));
}

export function tagsOf(orm: Orm, documentIds: readonly string[]): ReadonlyMap<string, readonly string[]> {
  if (documentIds.length === 0) return new Map();
  const rows = orm
    .select({ id: documentTags.documentId, path: documentTags.path })
    .from(documentTags)
    .where(inArray(documentTags.documentId, [...documentIds]))
    .orderBy(documentTags.path)
    .all();
  return grouped(rows.map((row) => [row.id, row.path]));
}

export function namesOf(orm: Orm, personIds: readonly (string | null)[]): ReadonlyMap<string, PersonName> {
  const ids = [...new Set(personIds.filter((id): id is string => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = orm
    .select({ id: people.id, name: people.name, email: people.email })
    .from(people)
    .where(inArray(people.id, ids))
    .all();
  return new Map(rows.map((row) => [row.id, row]));
}

export function teamsOf(
  orm: Orm,
  personIds: readonly string[],
): ReadonlyMap<string, readonly { id: string; name: string }[]> {
  if (personIds.length === 0) return new Map();
  const rows = orm
    .select({ personId: teamMembers.personId, id: teams.id, name: teams.name })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(inArray(teamMembers.personId, [...new Set(personIds)]))
    .orderBy(teams.name)
    .all();
  return grouped(rows.map((row) => [row.personId, { id: row.id, name: row.name }]));
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
