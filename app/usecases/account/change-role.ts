import type { Role } from "#app/domain/account/person.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** Gives somebody another role; the last admin stays one. */
export async function changeRole(
  { people }: Pick<Needs, "people">,
  { id, role }: { id: string; role: Role },
): Promise<Result<null>> {
  const outcome = await people.setRole(id, role);
  if (outcome === "missing") return missing;
  return outcome === "lastAdmin" ? refused("lastAdmin") : done(null);
}
