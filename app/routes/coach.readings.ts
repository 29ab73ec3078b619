import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { spansIn } from "#app/domain/coach/place-findings.ts";
import { notFound } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { readingWait } from "#app/http/rate-limit.server.ts";

/** As long as the longest text of a form. */
const Asked = z.strictObject({ text: z.string().max(100_000), kind: z.enum(["prose", "action"]) });

/** Reads a text somebody is just writing (enhance/coach/): where something would be asked. Nothing is kept of it. */
export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "write");
  const wait = await readingWait(person.id);
  if (wait > 0) return new Response(null, { status: 429, headers: { "retry-after": String(wait) } });
  const read = Asked.safeParse(await asked.request.json().catch(() => null));
  if (!read.success) return new Response(null, { status: 400 });
  const found = spansIn(asked.context.services.coach, read.data).map(({ finding, start, end }) => ({
    id: finding.id,
    start,
    end,
  }));
  return Response.json({ found }, { headers: { "cache-control": "no-store" } });
}

export function loader() {
  throw notFound();
}
