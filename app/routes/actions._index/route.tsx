import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ActionFilters } from "#app/components/actions/action-filters.tsx";
import { actionLine } from "#app/components/actions/action-line.ts";
import { ActionTable } from "#app/components/actions/action-table.tsx";
import {
  filterOf,
  isFiltered,
  listAddress,
  PAGE_SIZE,
  readListQuery,
  SHOWN,
  shownFilter,
  tabCounts,
} from "#app/components/actions/list-query.ts";
import { NoActions } from "#app/components/actions/no-actions.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { Tabs } from "#app/components/tabs.tsx";
import { useView } from "#app/components/view.tsx";
import { soonEnds } from "#app/domain/action-item/due.ts";
import { dayIn } from "#app/domain/timeline/typed-time.ts";
import { requirePerson } from "#app/http/auth.server.ts";
import { safeRedirect } from "#app/http/redirect.server.ts";
import { titled } from "#app/http/title.ts";
import { timeZoneOf } from "#app/http/view.server.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { filterChoices, knownOnly } from "./known-choices.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "actions.title");

export async function loader(asked: LoaderFunctionArgs) {
  const person = await requirePerson(asked);
  const { services } = asked.context;
  const { searchParams } = new URL(asked.request.url);
  const wished = readListQuery(searchParams);
  // A form sends its empty fields too: the address to keep and to send to somebody is the short one.
  if ([...searchParams.values()].includes("")) throw safeRedirect(listAddress(wished), "/actions");
  const choices = await filterChoices(services, wished.owner);
  const query = knownOnly(wished, choices);
  const today = dayIn(services.clock.now().toISOString(), await timeZoneOf(services, person));
  const filter = filterOf(query.owner === "me" ? { ...query, owner: person.id } : query);
  const counts = tabCounts(await services.lists.actionCounts(filter, today, soonEnds(today)));
  const page = Math.min(query.page, Math.max(1, Math.ceil(counts[query.show] / PAGE_SIZE)));
  const { items } = await services.lists.actions(
    { ...filter, ...shownFilter(query.show, today), sort: query.sort, descending: query.descending },
    { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  );
  const rows = items.map((row) => actionLine(row, person, today));
  return { query: { ...query, page }, choices, counts, rows };
}

export default function Actions() {
  const { query, choices, counts, rows } = useLoaderData<typeof loader>();
  const view = useView();
  const { t } = view;
  const everything = counts.unfinished + counts.done + counts.dropped;
  const figures = {
    done: formatNumber(view, counts.done),
    dropped: formatNumber(view, counts.dropped),
    all: formatNumber(view, everything),
  };
  const total = counts[query.show];
  const from = (query.page - 1) * PAGE_SIZE;
  return (
    <Page>
      <PageHead
        title={t("actions.title")}
        lead={everything > 0 ? t("actions.rate", figures) : t("actions.lead")}
      />
      {everything === 0 && !isFiltered(query) ? (
        <NoActions />
      ) : (
        <>
          <Tabs
            label={t("actions.tabs")}
            tabs={SHOWN.map((show) => ({
              href: listAddress(query, { show }),
              label: t(`actions.show.${show}`),
              count: counts[show],
              current: show === query.show,
            }))}
          />
          <ActionFilters query={query} choices={choices} />
          {rows.length > 0 ? <ActionTable rows={rows} query={query} /> : <NoActions query={query} />}
          <Pagination
            previous={query.page > 1 ? listAddress(query, { page: query.page - 1 }) : null}
            next={from + rows.length < total ? listAddress(query, { page: query.page + 1 }) : null}
            range={{ from: from + 1, to: from + rows.length, total }}
          />
        </>
      )}
    </Page>
  );
}
