import type { Needs } from "../needs.ts";
import { done, type Result, refused } from "../result.ts";

export async function createTeam(
  { teams, newId }: Pick<Needs, "teams" | "newId">,
  { name }: { name: string },
): Promise<Result<{ id: string }>> {
  const id = newId();
  return (await teams.create({ id, name })) === "exists" ? refused("nameTaken") : done({ id });
}
