import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { notFound } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { keepUnsaved } from "#app/usecases/document/keep-unsaved.ts";

const Texts = z.object({
  texts: z
    .array(
      z.object({
        form: z.string().max(300),
        name: z.string().max(200),
        value: z.string().max(900_000),
        revision: z.string().max(20),
      }),
    )
    .max(200),
});

/** Texts a browser kept unsaved (enhance/sign-out.ts) become their writer's drafts; answers which were taken. */
export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "write");
  const parsed = Texts.safeParse(await asked.request.json().catch(() => null));
  if (!parsed.success) return Response.json({ kept: [] }, { status: 400 });
  const texts = parsed.data.texts.map((text) => ({
    ...text,
    value: text.value.replace(/\r\n?/g, "\n"),
    revision: /^\d{1,9}$/.test(text.revision) ? Number(text.revision) : null,
  }));
  const kept = await keepUnsaved(asked.context.services, { texts, by: person.id });
  return Response.json({ kept: kept.map(({ form, name }) => ({ form, name })) });
}

export function loader() {
  throw notFound();
}
