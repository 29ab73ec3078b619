import { normaliseName } from "#app/domain/catalogue/tag-path.ts";
import type { Needs } from "../needs.ts";
import { done, type Result, refused } from "../result.ts";

/** Makes a service, owned by a team or by nobody yet. */
export async function createService(
  { services, teams, newId }: Pick<Needs, "services" | "teams" | "newId">,
  { name, ownerTeamId }: { name: string; ownerTeamId: string | null },
): Promise<Result<{ id: string }>> {
  const key = (text: string) => text.normalize("NFKC").toLowerCase();
  if ((await services.all()).some((service) => key(service.name) === key(normaliseName(name) ?? "")))
    return refused("nameTaken");
  if (ownerTeamId && !(await teams.all()).some((team) => team.id === ownerTeamId)) return refused("missing");
  const [id] = await services.ensure([name], newId);
  if (!id) return refused("missing");
  if (ownerTeamId) await services.setOwner(id, ownerTeamId);
  return done({ id });
}
