import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Person } from "#app/domain/account/person.ts";
import { may } from "#app/domain/account/policy.ts";
import { normaliseName, normaliseTagPath } from "#app/domain/catalogue/tag-path.ts";
import type { KnowledgeFilter } from "#app/domain/lists.ts";
import { type AskedFor, knowledgePath } from "./asked.ts";

const PAGE = 30;

export async function loadKnowledge({ request, context: { services } }: LoaderFunctionArgs, person: Person) {
  const given = new URL(request.url).searchParams;
  const asked = askedFor(given);
  const { kind, ...place } = filterOf(asked);
  const { lists } = services;
  const [postmortem, article, tags, catalogue] = await Promise.all([
    lists.knowledgeCount({ ...place, kind: "postmortem" }),
    lists.knowledgeCount({ ...place, kind: "article" }),
    lists.tagCounts(),
    services.services.all(),
  ]);
  const counts = { all: postmortem + article, postmortem, article };
  const total = counts[kind ?? "all"];
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(given.get("page"))) || 1));
  const rows = await lists.knowledge(filterOf(asked), { limit: PAGE, offset: (page - 1) * PAGE });
  const from = (page - 1) * PAGE + 1;
  return {
    asked,
    counts,
    items: rows.items,
    previous: page > 1 ? knowledgePath(asked, page - 1) : null,
    next: page < pages ? knowledgePath(asked, page + 1) : null,
    range: { from, to: from + rows.items.length - 1, total },
    tags,
    aliases: tags.find((tag) => tag.path === asked.tag)?.aliases ?? [],
    services: catalogue
      .map(({ name, documents }) => ({ name, documents }))
      .sort((a, b) => Number(b.documents > 0) - Number(a.documents > 0)),
    mayWrite: may(person, "write"),
  };
}

export type KnowledgeView = Awaited<ReturnType<typeof loadKnowledge>>;

function askedFor(given: URLSearchParams): AskedFor {
  const kind = given.get("kind");
  return {
    kind: kind === "postmortem" || kind === "article" ? kind : null,
    tag: normaliseTagPath(given.get("tag") ?? ""),
    service: normaliseName(given.get("service") ?? ""),
  };
}

function filterOf({ kind, tag, service }: AskedFor): KnowledgeFilter {
  return { ...(kind && { kind }), ...(tag && { tag }), ...(service && { service }) };
}
