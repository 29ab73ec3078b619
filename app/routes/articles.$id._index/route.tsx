import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Prose } from "#app/components/prose.tsx";
import { Toc } from "#app/components/toc.tsx";
import { useView } from "#app/components/view.tsx";
import { requirePerson } from "#app/http/auth.server.ts";
import { named } from "#app/http/title.ts";
import { formatDate } from "#app/i18n/format.ts";
import { ArticleFacts } from "./article-facts.tsx";
import { type ArticleReading, loadArticle } from "./load.server.ts";
import { Review } from "./review.tsx";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => named(matches, data?.title ?? "");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  return loadArticle(asked, person);
}

/** An article as a page to read. */
export default function ReadArticle() {
  const { t, locale } = useView();
  const it = useLoaderData<typeof loader>() as ArticleReading;
  return (
    <Page crumbs={[{ label: t("shell.knowledge"), href: "/knowledge" }, { label: t("words.article") }]}>
      <article lang={it.lang ?? undefined}>
        <Head it={it} />
        <Review it={it} />
        <div className="with-aside">
          <div className="article">
            {it.html ? <Prose html={it.html} /> : <EmptyState>{t("knowledge.article.empty")}</EmptyState>}
            {it.truncated && (
              <p className="hint" lang={locale}>
                {t("reading.truncated")}
              </p>
            )}
            <ArticleFacts it={it} />
          </div>
          <div className="aside" lang={locale}>
            <Toc entries={it.headings} />
          </div>
        </div>
      </article>
    </Page>
  );
}

function Head({ it }: { readonly it: ArticleReading }) {
  const view = useView();
  const { t, locale } = view;
  return (
    <PageHead
      title={it.title}
      meta={
        <span className="cluster" lang={locale}>
          <span>{t(`words.articleType.${it.type}`)}</span>
          <span>{t("knowledge.changedDay", { day: formatDate(view, it.updatedAt) })}</span>
          {it.owner && <span>{it.owner}</span>}
        </span>
      }
      actions={
        <>
          {it.mayWrite && (
            <ButtonLink href={`/articles/${it.id}/edit`} icon="edit" small>
              {t("reading.edit")}
            </ButtonLink>
          )}
          <ButtonLink href={`/documents/${it.id}/history`} icon="history" look="quiet" small>
            {t("reading.history")}
          </ButtonLink>
        </>
      }
    />
  );
}
