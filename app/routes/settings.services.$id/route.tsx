import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { Confirm } from "#app/components/confirm.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ServiceFields } from "#app/components/service-fields.tsx";
import { SettingsTabs } from "#app/components/settings-tabs.tsx";
import { useView } from "#app/components/view.tsx";
import { answer, badInput, notFound } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { parseForm, typedOf } from "#app/http/form.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { named } from "#app/http/title.ts";
import { changeService } from "#app/usecases/catalogue/change-service.ts";
import { removeService } from "#app/usecases/catalogue/remove-service.ts";
import { ServiceForm } from "../settings.services._index/form.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  named(matches, data?.service.name ?? "");

export async function loader(asked: LoaderFunctionArgs) {
  await requireRight(asked, "manageCatalogue");
  const { teams, services } = asked.context.services;
  const service = (await services.all()).find((each) => each.id === asked.params.id);
  if (!service) throw notFound();
  const { id, name, ownerTeamId } = service;
  return {
    service: { id, name, ownerTeamId },
    teams: (await teams.all()).map((team) => ({ id: team.id, name: team.name })),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const person = await requireRight(asked, "manageCatalogue");
  const { services } = asked.context;
  const id = asked.params.id ?? "";
  const form = await readForm(asked.request);
  const typed = typedOf(form);
  const to = () => "/settings/services";
  if (form.get("intent") === "remove") {
    const notice = { kind: "done", key: "settings.serviceRemoved" } as const;
    return answer(services, await removeService(services, { id }), { typed: {}, to, notice });
  }
  const parsed = parseForm(ServiceForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const { name, ownerTeam } = parsed.value;
  const result = await changeService(services, { id, name, ownerTeamId: ownerTeam, by: person.id });
  return answer(services, result, { typed, to, notice: { kind: "done", key: "settings.serviceSaved" } });
}

export default function ServicePage() {
  const { t } = useView();
  const { service, teams } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  return (
    <Page
      crumbs={[
        { label: t("settings.title"), href: "/settings" },
        { label: t("settings.servicesTitle"), href: "/settings/services" },
        { label: service.name },
      ]}
    >
      <PageHead title={service.name} lead={t("settings.changeServiceText")} />
      <SettingsTabs current="/settings/services" />
      <div className="stack-large">
        <FormProblems rejected={rejected} />
        <form className="form" method="post">
          <ServiceFields
            name={service.name}
            ownerTeam={service.ownerTeamId}
            teams={teams}
            rejected={rejected}
          />
          <div className="form-actions">
            <Button intent="change">{t("settings.save")}</Button>
          </div>
        </form>
        <Card plain>
          <Confirm label={t("settings.removeService")} icon="trash">
            <p>{t("settings.removeServiceText")}</p>
            <form method="post">
              <Button intent="remove" look="danger">
                {t("settings.removeService")}
              </Button>
            </form>
          </Confirm>
        </Card>
      </div>
    </Page>
  );
}
