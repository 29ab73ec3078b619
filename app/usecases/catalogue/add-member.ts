import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** Puts somebody on a team; people belong to any number of them. */
export async function addMember(
  { teams, people }: Pick<Needs, "teams" | "people">,
  { id, personId }: { id: string; personId: string },
): Promise<Result<null>> {
  if (!(await teams.all()).some((team) => team.id === id)) return missing;
  const person = await people.find(personId);
  if (!person || person.disabledAt !== null) return refused("disabledPerson");
  await teams.addMember(id, personId);
  return done(null);
}
