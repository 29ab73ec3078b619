import type { LoaderFunctionArgs } from "@remix-run/node";
import { normaliseName, normaliseTagPath } from "#app/domain/catalogue/tag-path.ts";
import type { AskedFor } from "./asked.ts";

const FIRST = 20;
const MOST = 100;
const LONGEST_QUERY = 300;

/** The answer, with what a row shows beside the hit itself. */
export async function loadSearch({ request, context: { services } }: LoaderFunctionArgs) {
  const given = new URL(request.url).searchParams;
  const asked = askedFor(given);
  const limit = Math.min(MOST, Math.max(FIRST, Math.trunc(Number(given.get("limit"))) || FIRST));
  const [answer, state, tags, catalogue] = await Promise.all([
    services.search.search({
      q: asked.q,
      kind: asked.kind ?? undefined,
      tag: asked.tag ?? undefined,
      service: asked.service ?? undefined,
      limit,
    }),
    services.search.state(),
    services.lists.tagCounts(),
    services.services.all(),
  ]);
  const rows = await services.lists.knowledge({ ids: answer.hits.map((hit) => hit.id) }, { limit: MOST });
  const rowOf = new Map(rows.items.map((row) => [row.id, row]));
  return {
    asked,
    limit,
    total: answer.total,
    didYouMean: answer.didYouMean,
    building: state !== "complete",
    hits: answer.hits.map(({ id, kind, title, url, path, snippet }) => ({
      id,
      kind,
      title,
      url,
      path,
      snippet,
      services: rowOf.get(id)?.services ?? [],
      severity: rowOf.get(id)?.severity ?? null,
      publishedAt: rowOf.get(id)?.publishedAt ?? null,
    })),
    tags: tags.filter((tag) => tag.documents > 0 || tag.path === asked.tag).map((tag) => tag.path),
    services: catalogue
      .filter((service) => service.documents > 0 || service.name === asked.service)
      .map((service) => service.name),
  };
}

export type Found = Awaited<ReturnType<typeof loadSearch>>;

function askedFor(given: URLSearchParams): AskedFor {
  const kind = given.get("kind");
  return {
    q: (given.get("q") ?? "").trim().slice(0, LONGEST_QUERY),
    kind: kind === "postmortem" || kind === "article" ? kind : null,
    tag: normaliseTagPath(given.get("tag") ?? ""),
    service: normaliseName(given.get("service") ?? ""),
  };
}
