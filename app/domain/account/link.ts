import type { AccountLink } from "./repository.ts";

/** An invitation is good for seven days, a reset link for one; each opens once (ASVS 5.0, 6.4 and 6.5). */
const LINK_HOURS: Readonly<Record<AccountLink["purpose"], number>> = { invitation: 7 * 24, reset: 24 };

/** When a link made now runs out, as an instant. */
export function linkEnd(purpose: AccountLink["purpose"], now: Date): string {
  return new Date(now.getTime() + LINK_HOURS[purpose] * 3_600_000).toISOString();
}
