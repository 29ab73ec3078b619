import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** Ends somebody's sessions, tokens and feeds. The last admin stays: nobody else could let anybody in again. */
export async function disablePerson(
  { people, clock }: Pick<Needs, "people" | "clock">,
  { id }: { id: string },
): Promise<Result<{ changed: boolean }>> {
  if (!(await people.find(id))) return missing;
  const outcome = await people.disable(id, clock.now().toISOString());
  return outcome === "lastAdmin" ? refused("lastAdmin") : done({ changed: outcome === "disabled" });
}
