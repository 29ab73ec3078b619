import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";

/** Five wrong tries a quarter of an hour for an account, twenty for an address (ASVS 5.0, 6.3.1). */
const perAccount = new RateLimiterMemory({ points: 5, duration: 900, keyPrefix: "account" });
const perAddress = new RateLimiterMemory({ points: 20, duration: 900, keyPrefix: "address" });

/** A token may ask 150 times a second, in bursts of that size. */
const perToken = new RateLimiterMemory({ points: 1500, duration: 10, keyPrefix: "token" });

/** Seconds to wait before the next try, or 0. */
export async function signInWait(account: string, address: string): Promise<number> {
  const states = [await perAccount.get(account), await perAddress.get(address)];
  const full = states.filter((state, index) => state && state.consumedPoints >= (index === 0 ? 5 : 20));
  return Math.max(0, ...full.map((state) => Math.ceil((state?.msBeforeNext ?? 0) / 1000)));
}

export async function countFailedSignIn(account: string, address: string): Promise<void> {
  await Promise.allSettled([perAccount.consume(account), perAddress.consume(address)]);
}

export async function forgiveSignIn(account: string): Promise<void> {
  await perAccount.delete(account);
}

/** Seconds to wait before the token may ask again, or 0. */
export async function tokenWait(tokenId: string): Promise<number> {
  try {
    await perToken.consume(tokenId);
    return 0;
  } catch (refusal) {
    return Math.max(1, Math.ceil((refusal as RateLimiterRes).msBeforeNext / 1000));
  }
}
