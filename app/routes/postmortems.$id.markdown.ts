import type { LoaderFunctionArgs } from "@remix-run/node";
import { postmortemMarkdown } from "#app/domain/exchange/postmortem-markdown.ts";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import { requirePerson } from "#app/http/auth.server.ts";
import { findDocument } from "#app/http/find-document.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { namesIn } from "#app/http/people-names.server.ts";
import { translator } from "#app/i18n/translate.ts";

/** The page as a Markdown file: the same words, roles in place of names. */
export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  const { services } = asked.context;
  const stored = await findDocument(asked, "postmortem");
  const postmortem = postmortemFrom(stored);
  const names = await namesIn(services, postmortem);
  const locale = localeOf(asked.request, person);
  const text = postmortemMarkdown(postmortem, {
    locale,
    t: translator(locale),
    nameOf: (id) => names.get(id) ?? null,
  });
  return new Response(text, {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `attachment; filename="postmortem-${postmortem.number}.md"`,
      "cache-control": "private, no-cache",
    },
  });
}
