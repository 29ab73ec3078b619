import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { may } from "#app/domain/account/policy.ts";
import type { Stamp } from "#app/domain/document/repository.ts";
import type { Services } from "#app/services.server.ts";
import { signedIn } from "../auth.server.ts";
import { localeOf } from "../locale.server.ts";
import { timeZoneOf } from "../view.server.ts";

/** Pages to read, and the only parameters they know; any other address goes to the framework. */
const READING =
  /^\/(postmortems|articles)\/([A-Za-z0-9_-]{1,64})(\?(?:zone=(?:own|incident|utc)|known=[\dTZ:.-]{17,24}|zone=(?:own|incident|utc)&known=[\dTZ:.-]{17,24}))?$/;

/**
 * Everything a reading page is made of, as one text: equal keys mean equal bytes. Null where the page is not to be
 * taken from memory: nobody signed in, a notice to be shown once, another kind of page, nothing there to read.
 * Session, person and right are looked up for every request.
 */
export async function readingKey(request: IncomingMessage, services: Services): Promise<string | null> {
  if (request.method !== "GET" && request.method !== "HEAD") return null;
  const [, place, id = ""] = READING.exec(request.url ?? "") ?? [];
  const cookie = request.headers.cookie ?? "";
  if (!place || cookie.includes("notice=")) return null;
  const asked = {
    request: {
      headers: new Headers({ cookie, "accept-language": request.headers["accept-language"] ?? "" }),
    },
    context: { services },
  };
  const person = (await signedIn(asked))?.person;
  if (!person || !may(person, "read")) return null;
  const stamp = await services.documents.stamp(id);
  if (!stamp || stamp.binned || `${stamp.kind}s` !== place) return null;
  return JSON.stringify([
    request.url,
    stamp.revision,
    stamp.names,
    moment(stamp, services.clock.now()),
    person.id,
    person.name,
    person.role,
    person.theme,
    localeOf(asked.request, person),
    await timeZoneOf(services, person),
  ]);
}

/** A weak validator: the same page whatever its compression; `seed` is new for every start of the server. */
export function etagOf(key: string, seed: string): string {
  return `W/"${createHash("sha256").update(seed).update(key).digest("base64url").slice(0, 22)}"`;
}

/** The minute while a clock is running, else the hour: what is overdue or due for review changes with the day. */
function moment({ kind, dueAt, filed }: Stamp, now: Date): string {
  const running = kind === "postmortem" && dueAt !== null && !filed;
  return now.toISOString().slice(0, running ? 16 : 13);
}
