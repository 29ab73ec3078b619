import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Suggestion } from "#app/domain/search/search-index.ts";
import { signedIn } from "#app/http/auth.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { translator } from "#app/i18n/translate.ts";

const MOST = 8;
const LONGEST_TYPED = 200;

/** What enhance/suggest.ts shows as one types: `{suggestions: [{text, note?, href}]}`; 401 without a session. */
export async function loader(asked: LoaderFunctionArgs) {
  const found = await signedIn(asked);
  if (!found) return Response.json({ suggestions: [] }, { status: 401 });
  const typed = (new URL(asked.request.url).searchParams.get("q") ?? "").trim().slice(0, LONGEST_TYPED);
  const t = translator(localeOf(asked.request, found.person));
  const suggestions = typed === "" ? [] : await asked.context.services.search.suggest(typed, MOST);
  return Response.json({
    suggestions: suggestions.map((each) => ({
      text: each.text,
      ...(each.kind === "title" ? {} : { note: t(`search.suggestion.${each.kind}`) }),
      href: hrefOf(each),
    })),
  });
}

function hrefOf({ kind, text, url }: Suggestion): string {
  const words = encodeURIComponent(text);
  switch (kind) {
    case "title":
    case "heading":
      return url ?? `/search?q=${words}`;
    case "tag":
      return `/knowledge?tag=${words}`;
    case "service":
      return `/knowledge?service=${words}`;
    case "alias":
      return `/search?q=${words}`;
  }
}
