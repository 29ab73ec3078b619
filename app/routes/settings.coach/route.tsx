import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { SettingsTabs } from "#app/components/settings-tabs.tsx";
import { useView } from "#app/components/view.tsx";
import { countRows } from "#app/domain/coach/count-rows.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { titled } from "#app/http/title.ts";
import { CountTable } from "./count-table.tsx";
import { ListeningSection } from "./listening-section.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "coaching.counts.title");

/** Below this a team's figures would be somebody's. */
const SMALLEST_TEAM = 3;

export async function loader(asked: LoaderFunctionArgs) {
  await requireRight(asked, "manageCatalogue");
  const { coachCounts, coachListening, teams } = asked.context.services;
  const all = await teams.all();
  const shown = all.filter(({ memberIds }) => memberIds.length >= SMALLEST_TEAM);
  const wanted = new URL(asked.request.url).searchParams.get("team");
  const team = shown.find(({ id }) => id === wanted)?.id ?? null;
  return {
    listening: coachListening,
    team,
    teams: shown.map(({ id, name }) => ({ id, name })),
    someTooSmall: shown.length < all.length,
    rows: countRows(await coachCounts.byMonth({ teamId: team })),
  };
}

export default function CoachSettings() {
  const { t } = useView();
  const { listening, team, teams, someTooSmall, rows } = useLoaderData<typeof loader>();
  return (
    <Page crumbs={[{ label: t("settings.title"), href: "/settings" }, { label: t("coaching.counts.title") }]}>
      <PageHead title={t("coaching.counts.title")} lead={t("coaching.counts.lead")} />
      <SettingsTabs current="/settings/coach" />
      <ListeningSection listening={listening} />
      <section className="stack coach-counts" aria-labelledby="counts">
        <h2 id="counts">{t("coaching.counts.tableTitle")}</h2>
        <p>{t("coaching.counts.whose")}</p>
        {teams.length > 0 && (
          <form className="form" method="get">
            <SelectField
              name="team"
              label={t("coaching.counts.team")}
              value={team}
              empty={t("coaching.counts.whole")}
              choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <div className="form-actions">
              <Button look="secondary">{t("coaching.counts.show")}</Button>
            </div>
          </form>
        )}
        {rows.length === 0 ? (
          <EmptyState>{t("coaching.counts.none")}</EmptyState>
        ) : (
          <CountTable rows={rows} />
        )}
        <p className="hint">
          {t("coaching.counts.defined")} {someTooSmall && t("coaching.counts.small")}
        </p>
      </section>
    </Page>
  );
}
