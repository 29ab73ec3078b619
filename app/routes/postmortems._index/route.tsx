import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SeverityBadge, StatusBadge } from "#app/components/badges.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { Row, Rows } from "#app/components/card.tsx";
import { Clock } from "#app/components/clock.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { Day } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import { may } from "#app/domain/account/policy.ts";
import type { PostmortemRow } from "#app/domain/lists.ts";
import { clockReading } from "#app/domain/postmortem/deadline.ts";
import { requirePerson } from "#app/http/auth.server.ts";
import { titled } from "#app/http/title.ts";
import { Filters } from "./filters.tsx";
import { pageLinks, readFilter } from "./search-params.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "shell.postmortems");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  const { services } = asked.context;
  const params = new URL(asked.request.url).searchParams;
  const chosen = readFilter(params);
  const { mine, late, ...rest } = chosen;
  const page = await services.lists.postmortems(
    {
      ...rest,
      ...(late ? { late } : {}),
      ...(mine ? { personId: person.id } : {}),
      now: services.clock.now().toISOString(),
    },
    { limit: 30, cursor: params.get("cursor") },
  );
  return {
    rows: page.items,
    chosen,
    links: pageLinks(params, page.nextCursor),
    serviceNames: (await services.services.all()).map(({ name }) => name),
    mayReport: may(person, "write"),
  };
}

export default function Postmortems() {
  const { t } = useView();
  const { rows, chosen, links, serviceNames, mayReport } = useLoaderData<typeof loader>();
  const filtered = Object.keys(chosen).length > 0;
  const report = mayReport && (
    <ButtonLink href="/postmortems/new" look="primary" icon="plus">
      {t("postmortems.report")}
    </ButtonLink>
  );
  return (
    <Page crumbs={[{ label: t("shell.postmortems") }]}>
      <PageHead title={t("shell.postmortems")} lead={t("postmortems.lead")} actions={report} />
      <Filters chosen={chosen} serviceNames={serviceNames} />
      {rows.length === 0 ? (
        <EmptyState
          action={filtered ? <ButtonLink href="/postmortems">{t("postmortems.all")}</ButtonLink> : report}
        >
          {t(filtered ? "postmortems.noneMatch" : "postmortems.none")}
        </EmptyState>
      ) : (
        <Rows label={t("shell.postmortems")}>
          {rows.map((row) => (
            <PostmortemLine key={row.id} row={row} />
          ))}
        </Rows>
      )}
      <Pagination previous={links.previous} next={links.next} />
    </Page>
  );
}

function PostmortemLine({ row }: { readonly row: PostmortemRow }) {
  const { t, now } = useView();
  const { dueAt, publishedAt } = row;
  const startsAt = row.resolvedAt;
  return (
    <Row
      title={`#${row.number} ${row.title || t("flow.untitled")}`}
      href={`/postmortems/${row.id}`}
      meta={
        <>
          <SeverityBadge severity={row.severity} />
          <StatusBadge status={row.status} />
          {row.startedAt && <Day on={row.startedAt} />}
          {row.services.length > 0 && <span>{row.services.join(", ")}</span>}
          {row.owner && <span>{row.owner.name}</span>}
          {row.imported && <span>{t("postmortems.imported")}</span>}
        </>
      }
      end={
        !row.imported &&
        row.status !== "not_needed" && (
          <Clock reading={clockReading({ dueAt, startsAt, publishedAt, now })} dueAt={dueAt} />
        )
      }
    />
  );
}
