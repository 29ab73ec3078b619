import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ServiceFields } from "#app/components/service-fields.tsx";
import { SettingsTabs } from "#app/components/settings-tabs.tsx";
import { useView } from "#app/components/view.tsx";
import { answer, badInput } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { parseForm, typedOf } from "#app/http/form.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";
import { createService } from "#app/usecases/catalogue/create-service.ts";
import { ServiceForm } from "./form.ts";
import { ServiceTable } from "./service-table.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "settings.servicesTitle");

export async function loader(asked: LoaderFunctionArgs) {
  await requireRight(asked, "manageCatalogue");
  const { teams, services } = asked.context.services;
  const all = (await teams.all()).map(({ id, name }) => ({ id, name }));
  const names = new Map(all.map((team) => [team.id, team.name]));
  return {
    teams: all,
    services: (await services.all()).map(({ id, name, ownerTeamId, documents }) => ({
      id,
      name,
      documents,
      team: (ownerTeamId && names.get(ownerTeamId)) || null,
    })),
  };
}

export async function action(asked: ActionFunctionArgs) {
  await requireRight(asked, "manageCatalogue");
  const { services } = asked.context;
  const form = await readForm(asked.request);
  const parsed = parseForm(ServiceForm, form);
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const { name, ownerTeam } = parsed.value;
  return answer(services, await createService(services, { name, ownerTeamId: ownerTeam }), {
    typed: typedOf(form),
    to: () => "/settings/services",
    notice: { kind: "done", key: "settings.serviceMade", values: { name } },
  });
}

export default function Services() {
  const { t } = useView();
  const { teams, services } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  return (
    <Page
      crumbs={[{ label: t("settings.title"), href: "/settings" }, { label: t("settings.servicesTitle") }]}
    >
      <PageHead title={t("settings.servicesTitle")} lead={t("settings.servicesLead")} />
      <SettingsTabs current="/settings/services" />
      <div className="stack-large">
        {services.length === 0 ? (
          <EmptyState>{t("settings.servicesEmpty")}</EmptyState>
        ) : (
          <ServiceTable services={services} />
        )}
        <Card title={t("settings.newService")} plain>
          <FormProblems rejected={rejected} />
          <form className="form" method="post">
            <ServiceFields teams={teams} rejected={rejected} />
            <div className="form-actions">
              <Button>{t("settings.newService")}</Button>
            </div>
          </form>
        </Card>
      </div>
    </Page>
  );
}
