import { passwordProblem } from "#app/domain/account/password.ts";
import type { Locale } from "#app/domain/account/person.ts";
import type { Needs } from "../needs.ts";
import { done, type Result, refused } from "../result.ts";
import { findLink } from "./find-link.ts";

export interface Joining {
  readonly token: string;
  readonly name: string;
  readonly password: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** Makes the account of an invitation, with the address and the role that the admin chose; the link is used up. */
export async function join(
  needs: Pick<Needs, "accountLinks" | "people" | "passwords" | "tokens" | "clock" | "newId">,
  { token, password, ...chosen }: Joining,
): Promise<Result<{ id: string }>> {
  const { people, accountLinks, passwords, clock, newId } = needs;
  const link = await findLink(needs, { token, purpose: "invitation" });
  if (!link) return refused("linkUsed");
  const { email, role } = link;
  const problem = passwordProblem(password, { email, isCommon: passwords.isCommon });
  if (problem) return refused("weakPassword", { problem });
  const passwordHash = await passwords.make(password);
  if (!(await accountLinks.take(link.hash))) return refused("linkUsed");
  const id = newId();
  const made = await people.create({
    ...chosen,
    id,
    email,
    role,
    passwordHash,
    at: clock.now().toISOString(),
  });
  return made === "exists" ? refused("linkUsed") : done({ id });
}
