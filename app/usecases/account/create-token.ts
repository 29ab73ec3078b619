import type { Needs } from "../needs.ts";
import { done, missing, type Result, refused } from "../result.ts";

export interface NewApiToken {
  readonly personId: string;
  readonly name: string;
  /** null: does not run out. */
  readonly expiresInDays: number | null;
}

/** Makes an API token with its person's rights; the token itself is answered once and never stored. */
export async function createToken(
  {
    people,
    apiTokens,
    tokens,
    clock,
    newId,
  }: Pick<Needs, "people" | "apiTokens" | "tokens" | "clock" | "newId">,
  { personId, name, expiresInDays }: NewApiToken,
): Promise<Result<{ token: string }>> {
  const person = await people.find(personId);
  if (!person) return missing;
  if (person.disabledAt !== null) return refused("disabledPerson");
  const token = tokens.make("fk_");
  const now = clock.now();
  await apiTokens.create({
    id: newId(),
    personId,
    name,
    hash: tokens.hash(token),
    lastFour: token.slice(-4),
    createdAt: now.toISOString(),
    expiresAt:
      expiresInDays === null ? null : new Date(now.getTime() + expiresInDays * 86_400_000).toISOString(),
    usedAt: null,
  });
  return done({ token });
}
