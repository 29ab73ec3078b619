import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SettingsTabs } from "#app/components/settings-tabs.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { TimeZoneField } from "#app/components/time-zone-field.tsx";
import { useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { may } from "#app/domain/account/policy.ts";
import { answer, badInput } from "#app/http/answer.server.ts";
import { requireRight } from "#app/http/auth.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";
import { changeSettings } from "#app/usecases/catalogue/change-settings.ts";
import { SettingsForm } from "./form.ts";
import { HoursFields } from "./hours-fields.tsx";

export const meta: MetaFunction = ({ matches }) => titled(matches, "settings.title");

/** Managers look after the catalogue only: they begin there. */
export async function loader(asked: LoaderFunctionArgs) {
  const person = await requireRight(asked, "manageCatalogue");
  if (!may(person, "manageSettings")) throw redirect("/settings/teams");
  return await asked.context.services.settings.read();
}

export async function action(asked: ActionFunctionArgs) {
  await requireRight(asked, "manageSettings");
  const { services } = asked.context;
  const parsed = parseForm(SettingsForm, await readForm(asked.request));
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const { name, timeZone, ...hoursToFile } = parsed.value;
  const result = await changeSettings(services, { name, timeZone, hoursToFile });
  const notice = { kind: "done", key: "settings.saved" } as const;
  return answer(services, result, { typed: {}, to: () => "/settings", notice });
}

export default function Settings() {
  const { t } = useView();
  const { name, timeZone, hoursToFile } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const field = useTyped(rejected);
  return (
    <Page crumbs={[{ label: t("settings.title") }]}>
      <PageHead title={t("settings.title")} />
      <SettingsTabs current="/settings" />
      <FormProblems rejected={rejected} />
      <form className="form" method="post">
        <TextField
          {...field("name", name)}
          label={t("settings.organisationName")}
          optional
          maxLength={120}
          autoComplete="organization"
        />
        <TimeZoneField
          {...field("timeZone", timeZone)}
          label={t("settings.timeZone")}
          hint={t("settings.timeZoneHint")}
        />
        <HoursFields hours={hoursToFile} field={field} />
        <div className="form-actions">
          <Button>{t("settings.save")}</Button>
        </div>
      </form>
    </Page>
  );
}
