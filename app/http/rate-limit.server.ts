import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";

/** Five wrong tries a quarter of an hour for an account, twenty for an address (ASVS 5.0, 6.3.1). */
const perAccount = new RateLimiterMemory({ points: 5, duration: 900, keyPrefix: "account" });
const perAddress = new RateLimiterMemory({ points: 20, duration: 900, keyPrefix: "address" });

/** A token may ask 150 times a second, in bursts of that size. */
const perToken = new RateLimiterMemory({ points: 1500, duration: 10, keyPrefix: "token" });

/** A person's tabs may say ten times a second where they are. */
const perPresence = new RateLimiterMemory({ points: 100, duration: 10, keyPrefix: "presence" });

/** A person's texts may be read along five times a second. */
const perReading = new RateLimiterMemory({ points: 50, duration: 10, keyPrefix: "reading" });

/** Twenty wrong tokens a quarter of an hour for an address: set-up, invitations, resets. */
const perLink = new RateLimiterMemory({ points: 20, duration: 900, keyPrefix: "link" });

/**
 * Counts a try of a password before it is checked, so that many at once cannot slip through; answers the seconds to wait
 * when there were too many, or 0. One that was right is forgiven.
 */
export async function takePasswordTry(account: string, address: string): Promise<number> {
  return (await take(perAddress, address)) || take(perAccount, account);
}

export async function forgivePasswordTry(account: string, address: string): Promise<void> {
  await Promise.all([perAccount.delete(account), perAddress.reward(address)]);
}

/** Seconds to wait before the next link, or 0. */
export async function linkWait(address: string): Promise<number> {
  const state = await perLink.get(address);
  return state && state.consumedPoints >= 20 ? Math.ceil(state.msBeforeNext / 1000) : 0;
}

export async function countWrongLink(address: string): Promise<void> {
  await take(perLink, address);
}

/** Seconds to wait before the token may ask again, or 0. */
export async function tokenWait(tokenId: string): Promise<number> {
  return take(perToken, tokenId);
}

/** Seconds to wait before a tab may say again where its person is, or 0. */
export async function presenceWait(personId: string): Promise<number> {
  return take(perPresence, personId);
}

/** Seconds to wait before the coach reads along again, or 0. */
export async function readingWait(personId: string): Promise<number> {
  return take(perReading, personId);
}

async function take(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    return Math.max(1, Math.ceil((refusal as RateLimiterRes).msBeforeNext / 1000));
  }
}
