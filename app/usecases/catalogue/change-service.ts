import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** Renames a service, in every document that names it, and says which team owns it. */
export async function changeService(
  { services, teams, clock }: Pick<Needs, "services" | "teams" | "clock">,
  { id, name, ownerTeamId, by }: { id: string; name: string; ownerTeamId: string | null; by: string },
): Promise<Result<null>> {
  const service = (await services.all()).find((each) => each.id === id);
  if (!service) return missing;
  if (ownerTeamId && !(await teams.all()).some((team) => team.id === ownerTeamId)) return refused("missing");
  if (name !== service.name) {
    const outcome = await services.rename(id, name, clock.now().toISOString(), by);
    if (outcome === "missing") return missing;
    if (outcome === "exists") return refused("nameTaken");
  }
  await services.setOwner(id, ownerTeamId);
  return done(null);
}
