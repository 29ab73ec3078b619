import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { SettingsTabs } from "#app/components/settings-tabs.tsx";
import { useView } from "#app/components/view.tsx";
import { findPeople } from "#app/domain/account/find-people.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { titled } from "#app/http/title.ts";
import { readSearch, searchOf } from "./looking-for.ts";
import { PeopleFilters } from "./people-filters.tsx";
import { PeopleTable } from "./people-table.tsx";

const PAGE = 50;

export const meta: MetaFunction = ({ matches }) => titled(matches, "settings.peopleTitle");

export async function loader(asked: LoaderFunctionArgs) {
  await requireRight(asked, "managePeople");
  const { services } = asked.context;
  const looking = readSearch(new URL(asked.request.url).searchParams);
  const [all, teams] = [await services.people.all(), await services.teams.all()];
  const found = findPeople(all, looking);
  const from = Math.min((looking.page - 1) * PAGE, Math.max(0, found.length - 1));
  const first = from - (from % PAGE);
  const open = await services.accountLinks.open(services.clock.now().toISOString());
  return {
    looking: { ...looking, page: first / PAGE + 1 },
    total: found.length,
    first,
    invitations: open.filter((link) => link.purpose === "invitation").length,
    people: found.slice(first, first + PAGE).map(({ id, name, email, role, disabledAt, createdAt }) => ({
      id,
      name,
      email,
      role,
      disabledAt,
      createdAt,
      teams: teams.filter((team) => team.memberIds.includes(id)).map((team) => team.name),
    })),
  };
}

export default function People() {
  const { t } = useView();
  const { looking, total, first, people, invitations } = useLoaderData<typeof loader>();
  const page = (number: number) => `/settings/people${searchOf({ ...looking, page: number })}`;
  return (
    <Page crumbs={[{ label: t("settings.title"), href: "/settings" }, { label: t("settings.peopleTitle") }]}>
      <PageHead
        title={t("settings.peopleTitle")}
        meta={<span>{t("settings.peopleCount", { count: total })}</span>}
        actions={
          <ButtonLink href="/settings/people/invitations" look="primary" icon="plus">
            {t("settings.invite")}
          </ButtonLink>
        }
      />
      <SettingsTabs current="/settings/people" />
      <div className="stack-large">
        {invitations > 0 && (
          <p>
            <a href="/settings/people/invitations">{t("settings.invitationsOpen", { count: invitations })}</a>
          </p>
        )}
        <PeopleFilters looking={looking} />
        {people.length > 0 ? (
          <PeopleTable people={people} looking={looking} />
        ) : (
          <EmptyState
            action={<ButtonLink href="/settings/people?state=all">{t("settings.clear")}</ButtonLink>}
          >
            {t("settings.nobodyFound")}
          </EmptyState>
        )}
        <Pagination
          previous={first > 0 ? page(looking.page - 1) : null}
          next={first + people.length < total ? page(looking.page + 1) : null}
          range={{ from: first + 1, to: first + people.length, total }}
        />
      </div>
    </Page>
  );
}
