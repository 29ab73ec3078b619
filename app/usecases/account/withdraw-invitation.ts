import type { Needs } from "../needs.ts";
import { done, missing, type Result } from "../result.ts";

/** The link opens nothing from now on. */
export async function withdrawInvitation(
  { accountLinks }: Pick<Needs, "accountLinks">,
  { hash }: { hash: string },
): Promise<Result<null>> {
  return (await accountLinks.withdraw(hash)) ? done(null) : missing;
}
