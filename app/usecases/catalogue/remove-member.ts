import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

export async function removeMember(
  { teams }: Pick<Needs, "teams">,
  { id, personId }: { id: string; personId: string },
): Promise<Result<null>> {
  return (await teams.removeMember(id, personId)) ? done(null) : missing;
}
