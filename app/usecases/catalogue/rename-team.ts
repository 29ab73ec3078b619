import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

export async function renameTeam(
  { teams }: Pick<Needs, "teams">,
  { id, name }: { id: string; name: string },
): Promise<Result<null>> {
  const outcome = await teams.rename(id, name);
  if (outcome === "missing") return missing;
  return outcome === "exists" ? refused("nameTaken") : done(null);
}
