import { hashToken, newToken } from "#app/adapters/tokens.server.ts";
import type { Person } from "#app/domain/account/person.ts";
import type { Services } from "#app/services.server.ts";
import { sessionEnd } from "./auth.server.ts";
import { readSessionToken, sessionCookie } from "./session.server.ts";

/** Begins a session under a new id, whatever the browser brought along, and answers the cookie. */
export async function startSession(
  { request, context }: { request: Request; context: { services: Services; clientAddress: string } },
  person: Pick<Person, "id">,
): Promise<string> {
  const { sessions, clock, environment } = context.services;
  const brought = readSessionToken(request);
  if (brought) await sessions.end(hashToken(brought));
  const token = newToken();
  const now = clock.now();
  await sessions.create({
    idHash: hashToken(token),
    personId: person.id,
    createdAt: now.toISOString(),
    seenAt: now.toISOString(),
    expiresAt: sessionEnd(now, now.toISOString()),
    userAgent: (request.headers.get("user-agent") ?? "").slice(0, 200),
    address: context.clientAddress,
  });
  return sessionCookie(token, environment);
}
