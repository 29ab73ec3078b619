import { passwordProblem } from "#app/domain/account/password.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** Sets somebody's password and ends all their sessions, but the one kept. */
export async function setPassword(
  { people, passwords }: Pick<Needs, "people" | "passwords">,
  { id, password, keepSession }: { id: string; password: string; keepSession?: string },
): Promise<Result<null>> {
  const person = await people.find(id);
  if (!person) return missing;
  const problem = passwordProblem(password, { email: person.email, isCommon: passwords.isCommon });
  if (problem) return refused("weakPassword", { problem });
  await people.setPassword(id, await passwords.make(password), keepSession);
  return done(null);
}
