import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { actionLine } from "#app/components/actions/action-line.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { ArticlesDue } from "#app/components/home/articles-due.tsx";
import { AskedOfMe } from "#app/components/home/asked-of-me.tsx";
import { Filed } from "#app/components/home/filed.tsx";
import { FirstRun } from "#app/components/home/first-run.tsx";
import { MyActions } from "#app/components/home/my-actions.tsx";
import { MyPostmortems } from "#app/components/home/my-postmortems.tsx";
import { MyDrafts } from "#app/components/keep/my-drafts.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useView } from "#app/components/view.tsx";
import { may } from "#app/domain/account/policy.ts";
import { yearAgo } from "#app/domain/postmortem/anniversary.ts";
import { dayIn } from "#app/domain/timeline/typed-time.ts";
import { requirePerson } from "#app/http/auth.server.ts";
import { titled } from "#app/http/title.ts";
import { timeZoneOf } from "#app/http/view.server.ts";
import { myDrafts } from "#app/usecases/document/my-drafts.ts";
import { articlesDue } from "./articles-due.ts";
import { askedOfMe } from "./asked-of-me.ts";
import { postmortemsToFile } from "./postmortems-to-file.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "home.title");

const SHOWN = 8;

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  const { services } = asked.context;
  const { lists, clock } = services;
  const zone = await timeZoneOf(services, person);
  const now = clock.now();
  const then = yearAgo(zone, now);
  const [drafts, postmortems, actions, anyone, asks, articles, filed, anniversary] = await Promise.all([
    myDrafts(services, { personId: person.id }),
    postmortemsToFile(services, person.id, SHOWN),
    lists.actions({ owner: person.id, status: ["open", "in_progress"] }, { limit: SHOWN }),
    lists.postmortems({ now: now.toISOString() }, { limit: 1 }),
    askedOfMe(services, person.id),
    articlesDue(services, person.id),
    lists.knowledge({}, { limit: 5 }),
    lists.postmortems(
      {
        status: ["published", "closed"],
        startedFrom: then.from,
        startedBefore: then.before,
        now: now.toISOString(),
      },
      { limit: 3 },
    ),
  ]);
  const today = dayIn(now.toISOString(), zone);
  return {
    nothingYet: anyone.items.length === 0 && filed.items.length === 0,
    may: { write: may(person, "write"), importDocuments: may(person, "importDocuments") },
    drafts: drafts.map(({ id, title, createdAt }) => ({ id, title, createdAt })),
    postmortems,
    actions: {
      rows: actions.items.map((row) => actionLine(row, person, today)),
      more: actions.nextCursor !== null,
    },
    asks,
    articles,
    filed: filed.items.map(({ id, kind, title, publishedAt }) => ({ id, kind, title, publishedAt })),
    anniversary: anniversary.items.map(({ id, title, startedAt, publishedAt }) => ({
      id,
      kind: "postmortem" as const,
      title,
      publishedAt: startedAt ?? publishedAt ?? "",
    })),
  };
}

export default function Home() {
  const it = useLoaderData<typeof loader>();
  const { t } = useView();
  if (it.nothingYet) return <FirstRun may={it.may} />;
  const report = it.may.write && (
    <ButtonLink href="/postmortems/new" look="primary" icon="plus">
      {t("home.report")}
    </ButtonLink>
  );
  const quiet =
    it.postmortems.rows.length + it.actions.rows.length + it.asks.length + it.articles.length === 0;
  return (
    <Page>
      <PageHead title={t("home.title")} lead={quiet ? t("home.quiet") : undefined} actions={report} />
      <MyDrafts drafts={it.drafts} />
      <MyPostmortems {...it.postmortems} />
      <AskedOfMe rows={it.asks} />
      <MyActions {...it.actions} />
      <ArticlesDue articles={it.articles} />
      <div className="home-quiet">
        <Filed title={t("home.yearAgo")} rows={it.anniversary} />
        <Filed
          title={t("home.filed")}
          rows={it.filed}
          more={{ href: "/knowledge", label: t("home.allFiled") }}
        />
      </div>
    </Page>
  );
}
