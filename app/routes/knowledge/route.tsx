import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { Rows } from "#app/components/card.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { KnowledgeItem } from "#app/components/reading/knowledge-item.tsx";
import { TagTree } from "#app/components/reading/tag-tree.tsx";
import { SearchField } from "#app/components/search-field.tsx";
import { Tabs } from "#app/components/tabs.tsx";
import { useView } from "#app/components/view.tsx";
import { requirePerson } from "#app/http/auth.server.ts";
import { titled } from "#app/http/title.ts";
import { knowledgePath } from "./asked.ts";
import { type KnowledgeView, loadKnowledge } from "./load.server.ts";
import { ServiceList } from "./service-list.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "knowledge.title");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  return loadKnowledge(asked, person);
}

/** What is filed, newest first; a service's and a tag's page are this one with the filter in the address. */
export default function Knowledge() {
  const { t } = useView();
  const it = useLoaderData<typeof loader>() as KnowledgeView;
  const here = it.asked.tag ?? it.asked.service;
  return (
    <Page
      crumbs={
        here
          ? [{ label: t("knowledge.title"), href: "/knowledge" }, { label: here }]
          : [{ label: t("knowledge.title") }]
      }
    >
      <Head it={it} />
      <SearchField large />
      <div className="with-aside knowledge">
        <div>
          <a className="knowledge-jump" href="#browse">
            {t("knowledge.browse")}
          </a>
          <Kinds it={it} />
          <Filed it={it} />
        </div>
        <div className="aside stack-large" id="browse">
          <section>
            <h2>{t("knowledge.tags")}</h2>
            <TagTree
              tags={it.tags}
              current={it.asked.tag}
              hrefOf={(tag) => knowledgePath({ kind: it.asked.kind, service: null, tag })}
            />
          </section>
          <section>
            <h2>{t("knowledge.services")}</h2>
            <ServiceList it={it} />
          </section>
        </div>
      </div>
    </Page>
  );
}

function Head({ it }: { readonly it: KnowledgeView }) {
  const { t } = useView();
  const { tag, service } = it.asked;
  const title = tag
    ? t("knowledge.inTag", { name: tag })
    : service
      ? t("knowledge.inService", { name: service })
      : t("knowledge.title");
  const filter = tag
    ? `?tag=${encodeURIComponent(tag)}`
    : service
      ? `?service=${encodeURIComponent(service)}`
      : "";
  return (
    <PageHead
      title={title}
      lead={tag || service ? undefined : t("knowledge.lead")}
      meta={it.aliases.length > 0 && t("knowledge.aliases", { names: it.aliases.join(", ") })}
      actions={
        it.mayWrite && (
          <ButtonLink href={`/articles/new${filter}`} icon="plus">
            {t("knowledge.newArticle")}
          </ButtonLink>
        )
      }
    />
  );
}

function Kinds({ it }: { readonly it: KnowledgeView }) {
  const { t } = useView();
  const tab = (kind: KnowledgeView["asked"]["kind"], label: string, count: number) => ({
    href: knowledgePath({ ...it.asked, kind }),
    label,
    count,
    current: it.asked.kind === kind,
  });
  return (
    <Tabs
      label={t("knowledge.kinds")}
      tabs={[
        tab(null, t("knowledge.all"), it.counts.all),
        tab("postmortem", t("knowledge.postmortems"), it.counts.postmortem),
        tab("article", t("knowledge.articles"), it.counts.article),
      ]}
    />
  );
}

function Filed({ it }: { readonly it: KnowledgeView }) {
  const { t } = useView();
  if (it.items.length === 0) {
    const everything = it.asked.tag !== null || it.asked.service !== null || it.asked.kind !== null;
    return (
      <EmptyState
        action={it.mayWrite && <ButtonLink href="/articles/new">{t("knowledge.newArticle")}</ButtonLink>}
      >
        {t(everything ? "knowledge.emptyHere" : "knowledge.empty")}
      </EmptyState>
    );
  }
  return (
    <>
      <Rows label={t("knowledge.filed")}>
        {it.items.map((item) => (
          <KnowledgeItem key={item.id} item={item} />
        ))}
      </Rows>
      <Pagination previous={it.previous} next={it.next} range={it.range} />
    </>
  );
}
