import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { STRENGTHS } from "#app/domain/action-item/action-item.ts";
import { spansIn, strengthIn } from "#app/domain/coach/place-findings.ts";
import { notFound } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { readingWait } from "#app/http/rate-limit.server.ts";
import { toldStrength } from "#app/i18n/told-strength.ts";

/** As long as the longest text of a form. */
const Asked = z.strictObject({
  text: z.string().max(100_000),
  kind: z.enum(["prose", "action"]),
  /** Of an action, where one is chosen. */
  strength: z.enum(STRENGTHS).optional(),
});

/**
 * Reads a text somebody is just writing (enhance/coach/): where something would be asked, and how strong an action is
 * called by its words. Nothing is kept of it.
 */
export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "write");
  const wait = await readingWait(person.id);
  if (wait > 0) return new Response(null, { status: 429, headers: { "retry-after": String(wait) } });
  const read = Asked.safeParse(await asked.request.json().catch(() => null));
  if (!read.success) return new Response(null, { status: 400 });
  const { coach } = asked.context.services;
  const { text, kind, strength: chosen = null } = read.data;
  const found = spansIn(coach, { text, kind }).map(({ finding, start, end }) => ({
    id: finding.id,
    start,
    end,
  }));
  const strength = kind === "action" ? strengthIn(coach, text) : null;
  const strengthSaid = strength && toldStrength(strength, chosen, localeOf(asked.request, person));
  return Response.json({ found, strengthSaid }, { headers: { "cache-control": "no-store" } });
}

export function loader() {
  throw notFound();
}
