import { sha256Hex } from "#app/adapters/ids.server.ts";
import type { Services } from "#app/services.server.ts";
import { Problem, problemResponse } from "./problem.server.ts";

interface Keyed {
  readonly request: Request;
  readonly services: Services;
  readonly tokenId: string;
  readonly text: string;
}

const DAY = 86_400_000;
/** Two requests of one key at the same moment: the second waits for the first one's answer. */
const underWay = new Map<string, Promise<unknown>>();

/** `Idempotency-Key`: per token and path, for 24 hours, the same answer again; another body under the same key is 422. */
export async function idempotently(keyed: Keyed, perform: () => Promise<Response>): Promise<Response> {
  const key = keyed.request.headers.get("idempotency-key");
  if (key === null) return perform();
  if (key === "" || key.length > 255) throw new Problem(400, "Idempotency-Key must be 1 to 255 characters.");
  const path = new URL(keyed.request.url).pathname;
  const lock = JSON.stringify([keyed.tokenId, path, key]);
  const before = underWay.get(lock) ?? Promise.resolve();
  const mine = before.catch(() => {}).then(() => once(keyed, path, key, perform));
  underWay.set(lock, mine);
  try {
    return await mine;
  } finally {
    if (underWay.get(lock) === mine) underWay.delete(lock);
  }
}

async function once(
  { services, tokenId, text }: Keyed,
  path: string,
  key: string,
  perform: () => Promise<Response>,
): Promise<Response> {
  const now = services.clock.now();
  const bodyDigest = sha256Hex(text);
  const since = new Date(now.getTime() - DAY).toISOString();
  const kept = await services.keptAnswers.find(tokenId, path, key, since);
  if (kept && kept.bodyDigest !== bodyDigest)
    throw new Problem(422, "This Idempotency-Key was used with another body.");
  if (kept) return replay(kept.status, kept.answer);
  const response = await perform().catch((error) => {
    if (error instanceof Problem) return problemResponse(error);
    throw error;
  });
  const answer = JSON.stringify({ type: response.headers.get("content-type"), body: await response.text() });
  await services.keptAnswers.keep(tokenId, path, key, now.toISOString(), {
    bodyDigest,
    status: response.status,
    answer,
  });
  return replay(response.status, answer);
}

function replay(status: number, answer: string): Response {
  const { type, body } = JSON.parse(answer) as { type: string; body: string };
  return new Response(body, { status, headers: { "content-type": type, "cache-control": "no-store" } });
}
