import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** Removes a service that no document names. */
export async function removeService(
  { services }: Pick<Needs, "services">,
  { id }: { id: string },
): Promise<Result<null>> {
  const outcome = await services.remove(id);
  if (outcome === "missing") return missing;
  return outcome === "used" ? refused("stillUsed") : done(null);
}
