import { passwordProblem } from "#app/domain/account/password.ts";
import type { Person, Role } from "#app/domain/account/person.ts";
import type { Needs } from "../needs.ts";
import { done, type Result, refused } from "../result.ts";

export interface NewAccount {
  /** Normalised. */
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
  readonly locale?: Person["locale"];
  readonly timeZone?: string | null;
}

/** Makes a local account. Refuses a weak password and an address somebody has; the first admin ends set-up. */
export async function createAccount(
  { people, passwords, clock, newId }: Pick<Needs, "people" | "passwords" | "clock" | "newId">,
  { password, ...account }: NewAccount,
): Promise<Result<{ id: string }>> {
  const problem = passwordProblem(password, { email: account.email, isCommon: passwords.isCommon });
  if (problem) return refused("weakPassword", { problem });
  const id = newId();
  const passwordHash = await passwords.make(password);
  const made = await people.create({ ...account, id, passwordHash, at: clock.now().toISOString() });
  return made === "exists" ? refused("emailTaken") : done({ id });
}
