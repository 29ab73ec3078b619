import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** Lets somebody sign in again, with the password they had; sessions and tokens stay ended. */
export async function enablePerson(
  { people }: Pick<Needs, "people">,
  { id }: { id: string },
): Promise<Result<null>> {
  return (await people.enable(id)) ? done(null) : missing;
}
