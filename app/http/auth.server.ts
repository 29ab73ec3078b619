import { redirect } from "@remix-run/node";
import { hashToken } from "#app/adapters/tokens.server.ts";
import type { Person } from "#app/domain/account/person.ts";
import { may, type Right } from "#app/domain/account/policy.ts";
import type { Session } from "#app/domain/account/repository.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Services } from "#app/services.server.ts";
import { localeOf } from "./locale.server.ts";
import { readSessionToken } from "./session.server.ts";

/** Idle for twelve hours ends a session; so do fourteen days, whatever happens (ASVS 5.0, 7.3). */
const IDLE = 12 * 3_600_000;
const ABSOLUTE = 14 * 24 * 3_600_000;
const TOUCH_EVERY = 60_000;

export interface SignedIn {
  readonly person: Person;
  readonly session: Session;
}

interface Asked {
  readonly request: Request;
  readonly context: { readonly services: Services };
}

/** What is enough to know who asks. */
interface Knocking {
  readonly request: Pick<Request, "headers">;
  readonly context: { readonly services: Services };
}

/**
 * Who asks, or null. Each loader and action asks for itself: with single fetch each is an endpoint of its own. What a
 * page asks by itself, with nobody at it, does not `touch` the session: it must run out all the same.
 */
export async function signedIn(
  { request, context: { services } }: Knocking,
  { touch = true }: { readonly touch?: boolean } = {},
): Promise<SignedIn | null> {
  const token = readSessionToken(request);
  if (!token) return null;
  const now = services.clock.now();
  const found = await services.sessions.find(hashToken(token), now.toISOString());
  if (!found) return null;
  if (touch && now.getTime() - Date.parse(found.session.seenAt) > TOUCH_EVERY) {
    await services.sessions.touch(
      found.session.idHash,
      now.toISOString(),
      sessionEnd(now, found.session.createdAt),
    );
  }
  return found;
}

export function sessionEnd(now: Date, createdAt: string): string {
  return new Date(Math.min(now.getTime() + IDLE, Date.parse(createdAt) + ABSOLUTE)).toISOString();
}

/** The person, or a redirect to sign in (and back again after a GET), or to set-up while nobody can sign in. */
export async function requirePerson(asked: Asked): Promise<Person> {
  return (await requireSession(asked)).person;
}

export async function requireSession(asked: Asked): Promise<SignedIn> {
  const found = await signedIn(asked);
  if (found) return found;
  if (wantsJson(asked.request)) throw signedOut(asked.request);
  if ((await asked.context.services.people.countAdmins()) === 0) throw redirect("/setup");
  const url = new URL(asked.request.url);
  const path = url.pathname.replace(/\.data$/, "") + url.search.replace(/[?&]_routes=[^&]*/, "");
  const back = asked.request.method === "GET" && path !== "/" ? `?to=${encodeURIComponent(path)}` : "";
  throw redirect(`/sign-in${back}`);
}

/** The person, when their role reaches the right; else 403. */
export async function requireRight(asked: Asked, right: Right): Promise<Person> {
  const person = await requirePerson(asked);
  if (!may(person, right)) throw new Response(null, { status: 403 });
  return person;
}

/** A script asks: a redirect to a page would tell it nothing. */
function wantsJson(request: Request): boolean {
  return request.method !== "GET" && (request.headers.get("accept") ?? "").startsWith("application/json");
}

function signedOut(request: Request): Response {
  const message = translator(localeOf(request, null))("errors.signedOut");
  return Response.json({ kind: "refused", message }, { status: 401 });
}
