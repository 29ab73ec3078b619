import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** Removes a team; its people stay, its services are left without an owner. */
export async function removeTeam(
  { teams }: Pick<Needs, "teams">,
  { id }: { id: string },
): Promise<Result<null>> {
  return (await teams.remove(id)) ? done(null) : missing;
}
