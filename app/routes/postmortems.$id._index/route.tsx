import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SeverityBadge, StatusBadge } from "#app/components/badges.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { Clock } from "#app/components/clock.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ReadText } from "#app/components/reading/read-text.tsx";
import { Toc } from "#app/components/toc.tsx";
import { useView } from "#app/components/view.tsx";
import { requirePerson } from "#app/http/auth.server.ts";
import { named } from "#app/http/title.ts";
import { formatDate } from "#app/i18n/format.ts";
import { Actions } from "./actions.tsx";
import { Afterwards } from "./afterwards.tsx";
import { Banner } from "./banner.tsx";
import { aroundTimeline, contentsOf } from "./contents.ts";
import { Credits } from "./credits.tsx";
import { IncidentFacts } from "./incident-facts.tsx";
import { loadReading, type Reading } from "./load.server.ts";
import { Timeline } from "./timeline.tsx";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  named(matches, data?.words.title ?? "");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  return loadReading(asked, person);
}

/** The postmortem as a page to read, in every status; while it is not filed, with the way into the flow. */
export default function ReadPostmortem() {
  const { t, locale } = useView();
  const it = useLoaderData<typeof loader>() as Reading;
  const { words } = it;
  const { before, after } = aroundTimeline(it, t);
  return (
    <Page
      crumbs={[
        { label: t("shell.postmortems"), href: "/postmortems" },
        { label: t("reading.number", { number: it.number }) },
      ]}
      top={it.clock && !it.filed && <Clock reading={it.clock.reading} dueAt={it.clock.dueAt} size="large" />}
    >
      <article lang={words.lang ?? undefined}>
        <Head it={it} />
        <Banner it={it} />
        <div className="with-aside">
          <div className="article">
            <Afterwards it={it} part="before" titles={before.map(({ label }) => label)}>
              {words.summary && <ReadText section={words.summary} />}
              {!it.plain && <IncidentFacts it={it} />}
            </Afterwards>
            {words.events.length > 0 && <Timeline it={it} />}
            <Afterwards it={it} part="after" titles={after.map(({ label }) => label)}>
              {words.sections.map((section) => (
                <ReadText key={section.id} section={section} plain={it.plain} />
              ))}
              {it.plain && <IncidentFacts it={it} />}
              <Actions it={it} />
            </Afterwards>
            <Credits it={it} />
            {it.path && (
              <p className="hint" lang={locale}>
                {t("reading.imported", { path: it.path })}
              </p>
            )}
          </div>
          <div className="aside">
            <Toc entries={contentsOf(it, t)} />
          </div>
        </div>
      </article>
    </Page>
  );
}

function Head({ it }: { readonly it: Reading }) {
  const view = useView();
  const { t, locale } = view;
  const href = `/postmortems/${it.id}`;
  return (
    <PageHead
      title={it.words.title}
      meta={
        <span className="cluster" lang={locale}>
          <StatusBadge status={it.status} />
          <SeverityBadge severity={it.severity} />
          {it.nearMiss && <span>{t("words.nearMiss")}</span>}
          <span>
            {it.publishedAt
              ? t("reading.filedOn", { when: formatDate(view, it.publishedAt) })
              : t("reading.openSince", { when: formatDate(view, it.createdAt) })}
          </span>
          {it.clock && it.filed && <Clock reading={it.clock.reading} dueAt={it.clock.dueAt} />}
        </span>
      }
      actions={
        <>
          {it.mayWrite && (
            <ButtonLink href={`${href}/details`} icon="edit" small>
              {t("reading.edit")}
            </ButtonLink>
          )}
          <ButtonLink href={`/documents/${it.id}/history`} icon="history" look="quiet" small>
            {t("reading.history")}
          </ButtonLink>
          <ButtonLink href={`${href}/markdown`} icon="download" look="quiet" small>
            {t("reading.markdown")}
          </ButtonLink>
        </>
      }
    />
  );
}
