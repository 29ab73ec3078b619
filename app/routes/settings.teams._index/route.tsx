import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Card, Row, Rows } from "#app/components/card.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SettingsTabs } from "#app/components/settings-tabs.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { answer, badInput } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { parseForm, typedOf } from "#app/http/form.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";
import { createTeam } from "#app/usecases/catalogue/create-team.ts";
import { TeamForm } from "./form.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "settings.teamsTitle");

export async function loader(asked: LoaderFunctionArgs) {
  await requireRight(asked, "manageCatalogue");
  const { teams, services } = asked.context.services;
  const owned = await services.all();
  return {
    teams: (await teams.all()).map(({ id, name, memberIds }) => ({
      id,
      name,
      members: memberIds.length,
      services: owned.filter((service) => service.ownerTeamId === id).map((service) => service.name),
    })),
  };
}

export async function action(asked: ActionFunctionArgs) {
  await requireRight(asked, "manageCatalogue");
  const { services } = asked.context;
  const form = await readForm(asked.request);
  const parsed = parseForm(TeamForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const { name } = parsed.value;
  return answer(services, await createTeam(services, { name }), {
    typed: typedOf(form),
    to: ({ id }) => `/settings/teams/${id}`,
    notice: { kind: "done", key: "settings.teamMade", values: { name } },
  });
}

export default function Teams() {
  const { t } = useView();
  const { teams } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const field = useTyped(rejected);
  return (
    <Page crumbs={[{ label: t("settings.title"), href: "/settings" }, { label: t("settings.teamsTitle") }]}>
      <PageHead title={t("settings.teamsTitle")} lead={t("settings.teamsLead")} />
      <SettingsTabs current="/settings/teams" />
      <div className="stack-large">
        {teams.length === 0 ? (
          <EmptyState>{t("settings.teamsEmpty")}</EmptyState>
        ) : (
          <Rows label={t("settings.teamsTitle")}>
            {teams.map((team) => (
              <Row
                key={team.id}
                title={team.name}
                href={`/settings/teams/${team.id}`}
                meta={
                  <>
                    <span>{t("settings.members", { count: team.members })}</span>
                    {team.services.length > 0 && (
                      <span>
                        {t("settings.owns")}: {team.services.join(" · ")}
                      </span>
                    )}
                  </>
                }
              />
            ))}
          </Rows>
        )}
        <Card title={t("settings.newTeam")} plain>
          <FormProblems rejected={rejected} />
          <form className="form" method="post">
            <TextField {...field("name")} label={t("settings.teamName")} required maxLength={80} />
            <div className="form-actions">
              <Button>{t("settings.newTeam")}</Button>
            </div>
          </form>
        </Card>
      </div>
    </Page>
  );
}
