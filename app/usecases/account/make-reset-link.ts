import { linkEnd } from "#app/domain/account/link.ts";
import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

/** Makes a link to set a new password, for somebody who is not disabled; it takes the place of an older one. */
export async function makeResetLink(
  { people, accountLinks, tokens, clock }: Pick<Needs, "people" | "accountLinks" | "tokens" | "clock">,
  { personId, by }: { personId: string; by: string },
): Promise<Result<{ token: string; expiresAt: string }>> {
  const person = await people.find(personId);
  if (!person) return missing;
  if (person.disabledAt !== null) return refused("disabledPerson");
  const now = clock.now();
  for (const old of await accountLinks.open(now.toISOString()))
    if (old.purpose === "reset" && old.personId === personId) await accountLinks.withdraw(old.hash);
  const token = tokens.make("");
  const expiresAt = linkEnd("reset", now);
  await accountLinks.create({
    hash: tokens.hash(token),
    purpose: "reset",
    email: person.email,
    name: person.name,
    role: person.role,
    personId,
    createdBy: by,
    createdAt: now.toISOString(),
    expiresAt,
  });
  return done({ token, expiresAt });
}
