import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** Says who belongs to a team; people belong to any number of them. */
export async function setMembers(
  { teams, people }: Pick<Needs, "teams" | "people">,
  { id, personIds }: { id: string; personIds: readonly string[] },
): Promise<Result<null>> {
  if (!(await teams.all()).some((team) => team.id === id)) return missing;
  const known = new Set((await people.all()).map((person) => person.id));
  if (personIds.some((personId) => !known.has(personId))) return refused("missing");
  await teams.setMembers(id, personIds);
  return done(null);
}
