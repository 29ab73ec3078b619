import { normaliseEmail, type Person } from "#app/domain/account/person.ts";
import type { Needs } from "../needs.ts";
import { done, type Result, refused } from "../result.ts";

/** Checks address and password. One answer for every failure, and the same time: nobody learns which addresses exist. */
export async function checkSignIn(
  { people, passwords }: Pick<Needs, "people" | "passwords">,
  { email, password }: { email: string; password: string },
): Promise<Result<Person>> {
  const address = normaliseEmail(email);
  const person = address && (await people.findByEmail(address));
  const hash = person && person.disabledAt === null ? await people.passwordHash(person.id) : null;
  const right = await passwords.check(hash, password.slice(0, 4096));
  return right && person ? done(person) : refused("signInFailed");
}
