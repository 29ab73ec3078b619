import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { notFound } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { presenceWait } from "#app/http/rate-limit.server.ts";

/** A tab says where its person is: in a document, in a field of it, or gone. */
const Said = z.strictObject({
  tab: z.string().regex(/^[\w-]{8,40}$/),
  document: z.string().regex(/^[\w-]{1,64}$/),
  field: z
    .string()
    .max(120)
    .regex(/^[\w:.-]+$/)
    .nullable(),
  gone: z.boolean().optional(),
});

export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "write");
  const wait = await presenceWait(person.id);
  if (wait > 0) return new Response(null, { status: 429, headers: { "retry-after": String(wait) } });
  const text = await asked.request.text();
  const said = Said.safeParse(text.length > 1000 ? null : parsed(text));
  if (!said.success) return new Response(null, { status: 400 });
  const { tab, document, field, gone } = said.data;
  const { live } = asked.context.services;
  if (gone) live.leave(tab, person.id);
  else live.enter({ tab, documentId: document, field, person: { id: person.id, name: person.name } });
  return new Response(null, { status: 204 });
}

export function loader() {
  throw notFound();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
