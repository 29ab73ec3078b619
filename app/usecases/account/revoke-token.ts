import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** The token opens nothing from now on. */
export async function revokeToken(
  { apiTokens }: Pick<Needs, "apiTokens">,
  { id, personId }: { id: string; personId: string },
): Promise<Result<null>> {
  return (await apiTokens.revoke(id, personId)) ? done(null) : missing;
}
