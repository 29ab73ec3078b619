import { passwordProblem } from "#app/domain/account/password.ts";
import type { Needs } from "../needs.ts";
import { done, type Result, refused } from "../result.ts";
import { findLink } from "./find-link.ts";

/** Sets a new password by a link, which is used up, and ends every session of that person. */
export async function resetPassword(
  needs: Pick<Needs, "accountLinks" | "people" | "passwords" | "tokens" | "clock">,
  { token, password }: { token: string; password: string },
): Promise<Result<null>> {
  const { people, accountLinks, passwords } = needs;
  const link = await findLink(needs, { token, purpose: "reset" });
  if (!link?.personId) return refused("linkUsed");
  const problem = passwordProblem(password, { email: link.email, isCommon: passwords.isCommon });
  if (problem) return refused("weakPassword", { problem });
  const hash = await passwords.make(password);
  if (!(await accountLinks.take(link.hash))) return refused("linkUsed");
  await people.setPassword(link.personId, hash);
  return done(null);
}
