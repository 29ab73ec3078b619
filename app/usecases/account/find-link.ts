import type { AccountLink } from "#app/domain/account/repository.ts";
import type { Needs } from "../needs.ts";

/** The link a token opens; null alike for one unknown, used, withdrawn, run out, or of somebody disabled. */
export async function findLink(
  { accountLinks, people, tokens, clock }: Pick<Needs, "accountLinks" | "people" | "tokens" | "clock">,
  { token, purpose }: { token: string; purpose: AccountLink["purpose"] },
): Promise<AccountLink | null> {
  const link = await accountLinks.find(tokens.hash(token), clock.now().toISOString());
  if (link?.purpose !== purpose) return null;
  if (purpose === "invitation") return link;
  const person = link.personId === null ? null : await people.find(link.personId);
  return person && person.disabledAt === null ? link : null;
}
