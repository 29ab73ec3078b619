import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerIfNew } from "#app/http/answer-if-new.server.ts";
import { signedIn } from "#app/http/auth.server.ts";
import { documentsAsked, shownTo } from "#app/http/live-asked.server.ts";

/** How the documents stand, for browsers that cannot be told (`GET /live`): asked every other second, mostly a 304. */
export async function loader(asked: LoaderFunctionArgs) {
  const { request, context } = asked;
  const person = (await signedIn(asked, { touch: false }))?.person;
  if (!person) return new Response(null, { status: 401 });
  const ids = documentsAsked(request.url);
  if (!ids) return new Response(null, { status: 400 });
  const { live } = context.services;
  live.renew(person.id, ids);
  const states = await Promise.all(ids.map(async (id) => shownTo(person, await live.stateOf(id))));
  return answerIfNew(request, JSON.stringify(states.filter((state) => state !== null)));
}
