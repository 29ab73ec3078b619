import { linkEnd } from "#app/domain/account/link.ts";
import type { Role } from "#app/domain/account/person.ts";
import type { Needs } from "../needs.ts";
import { done, type Result, refused } from "../result.ts";

/** Makes an invitation; a new one for the same address takes the place of the old. The token is answered once. */
export async function invite(
  { people, accountLinks, tokens, clock }: Pick<Needs, "people" | "accountLinks" | "tokens" | "clock">,
  { email, name, role, by }: { email: string; name: string; role: Role; by: string },
): Promise<Result<{ token: string; expiresAt: string }>> {
  if (await people.findByEmail(email)) return refused("emailTaken");
  const now = clock.now();
  for (const old of await accountLinks.open(now.toISOString()))
    if (old.purpose === "invitation" && old.email === email) await accountLinks.withdraw(old.hash);
  const token = tokens.make("");
  const expiresAt = linkEnd("invitation", now);
  await accountLinks.create({
    hash: tokens.hash(token),
    purpose: "invitation",
    email,
    name,
    role,
    personId: null,
    createdBy: by,
    createdAt: now.toISOString(),
    expiresAt,
  });
  return done({ token, expiresAt });
}
