import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Rows } from "#app/components/card.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { HitRow } from "#app/components/reading/hit-row.tsx";
import { SearchField } from "#app/components/search-field.tsx";
import { useView } from "#app/components/view.tsx";
import { requirePerson } from "#app/http/auth.server.ts";
import { titled } from "#app/http/title.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { searchPath } from "./asked.ts";
import { Filters } from "./filters.tsx";
import { type Found, loadSearch } from "./load.server.ts";
import { NothingFound } from "./nothing-found.tsx";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data?.asked.q ? titled(matches, "search.titleFor", { q: data.asked.q }) : titled(matches, "search.title");

export async function loader(asked: LoaderFunctionArgs) {
  await requirePerson(asked);
  const found = await loadSearch(asked);
  const { total, hits, asked: query, limit } = found;
  const more = total > hits.length && limit < 100 ? searchPath(query, { limit: limit + 20 }) : null;
  return { ...found, more };
}

/** What answers a question, one row a document, the passage that answers under its title. */
export default function Search() {
  const { t } = useView();
  const it = useLoaderData<typeof loader>() as Found & { more: string | null };
  const { q } = it.asked;
  return (
    <Page crumbs={[{ label: t("search.title") }]} query={q}>
      <PageHead title={t("search.title")} />
      <div className="stack">
        <SearchField query={q} large />
        {it.building && <Notice>{t("search.building")}</Notice>}
        {q === "" ? <p className="lead">{t("search.start")}</p> : <Answer it={it} />}
      </div>
    </Page>
  );
}

function Answer({ it }: { readonly it: Found & { more: string | null } }) {
  const view = useView();
  const { t } = view;
  const { q } = it.asked;
  return (
    <>
      <Filters it={it} />
      {it.didYouMean && <p>{t("search.meant", { q, words: it.didYouMean })}</p>}
      {it.hits.length === 0 ? (
        <NothingFound it={it} />
      ) : (
        <>
          <p className="hint" role="status">
            {it.total > it.hits.length
              ? t("search.foundMore", { count: it.total, shown: formatNumber(view, it.hits.length) })
              : t("search.found", { count: it.total })}
          </p>
          <Rows label={t("search.results")}>
            {it.hits.map((hit) => (
              <HitRow key={hit.id} hit={hit} />
            ))}
          </Rows>
          {it.more && (
            <p>
              <a className="button button-secondary" href={it.more}>
                {t("search.more")}
              </a>
            </p>
          )}
        </>
      )}
    </>
  );
}
