import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { hashToken, newToken } from "#app/adapters/tokens.server.ts";
import { listActions } from "#app/http/api/actions.server.ts";
import { serve } from "#app/http/api/serve.server.ts";
import { temporaryServices } from "./temporary-services.ts";

const NOW = "2026-11-20T01:00:00.000Z";
/** What a token may always ask in the ten seconds it is counted over (PRODUCT.md: not below 100 a second). */
const ALWAYS = 1_000;

let services: ReturnType<typeof temporaryServices>["services"];
let discard: () => void;
beforeEach(() => {
  // The limiter counts by the process's own clock: it stands still, so that the machine's speed decides nothing.
  vi.useFakeTimers({ toFake: ["Date", "setTimeout"], now: new Date(NOW) });
  ({ services, discard } = temporaryServices());
});
afterEach(() => {
  vi.useRealTimers();
  discard();
});

/** Somebody with a token, and a way to ask for a list as them: the status, and the seconds to wait. */
async function asking(id: string): Promise<() => Promise<readonly [number, number]>> {
  const token = newToken();
  const [at, name] = [NOW, id];
  await services.people.create({
    id,
    email: `${id}@example.com`,
    name,
    role: "viewer",
    passwordHash: null,
    at,
  });
  await services.apiTokens.create({
    id: `token-${id}`,
    personId: id,
    name,
    hash: hashToken(token),
    lastFour: token.slice(-4),
    createdAt: at,
    expiresAt: null,
    usedAt: null,
  });
  const headers = { authorization: `Bearer ${token}` };
  return async () => {
    const { status, headers: answered } = await serve(listActions).loader({
      request: new Request("http://127.0.0.1/api/v1/actions?limit=1", { headers }),
      params: {},
      context: { services, requestId: "r", clientAddress: "127.0.0.1" },
    });
    return [status, Number(answered.get("retry-after"))];
  };
}

it("a token that asks without pause is told when to come back, and not below 100 a second", async () => {
  const [hasty, calm] = [await asking("hasty"), await asking("calm")];
  for (let n = 0; n < ALWAYS; n++) expect((await hasty())[0]).toBe(200);
  let [status, wait] = await hasty();
  for (let n = 0; n < ALWAYS && status === 200; n++) [status, wait] = await hasty();
  expect(status).toBe(429);
  expect(wait).toBeGreaterThan(0);
  expect((await calm())[0]).toBe(200);
  vi.advanceTimersByTime(wait * 1000);
  expect((await hasty())[0]).toBe(200);
}, 60_000);
