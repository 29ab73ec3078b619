import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountTabs } from "#app/components/account-tabs.tsx";
import { Button } from "#app/components/button.tsx";
import { Facts } from "#app/components/facts.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { LocaleField } from "#app/components/locale-field.tsx";
import { Page } from "#app/components/page.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { TimeZoneField } from "#app/components/time-zone-field.tsx";
import { useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { answer, badInput } from "#app/http/answer.server.ts";
import { requirePerson } from "#app/http/auth.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { titled } from "#app/http/title.ts";
import { changeProfile } from "#app/usecases/account/change-profile.ts";
import { ProfileForm } from "./form.ts";

export const meta: MetaFunction = ({ matches }) => titled(matches, "account.title");

export async function loader(asked: LoaderFunctionArgs) {
  const { name, email, role, locale, timeZone, theme } = await requirePerson(asked);
  const organisation = await asked.context.services.settings.read();
  return { profile: { name, email, role, locale, timeZone, theme }, zone: organisation.timeZone };
}

export async function action(asked: ActionFunctionArgs) {
  const person = await requirePerson(asked);
  const { services } = asked.context;
  const parsed = parseForm(ProfileForm, await readForm(asked.request));
  if (!parsed.ok) return badInput(parsed.errors, parsed.typed);
  const result = await changeProfile(services, { id: person.id, profile: parsed.value });
  const notice = { kind: "done", key: "account.saved" } as const;
  return answer(services, result, { typed: {}, to: () => "/account", notice });
}

export default function Account() {
  const { t } = useView();
  const { profile, zone } = useLoaderData<typeof loader>();
  const rejected = useActionData<typeof action>();
  const field = useTyped(rejected);
  const themes = [
    { value: "auto", label: t("shell.themeAuto") },
    { value: "light", label: t("shell.themeLight") },
    { value: "dark", label: t("shell.themeDark") },
  ];
  return (
    <Page crumbs={[{ label: t("account.title") }]}>
      <PageHead title={t("account.title")} />
      <AccountTabs />
      <FormProblems rejected={rejected} />
      <form className="form" method="post">
        <TextField
          {...field("name", profile.name)}
          label={t("account.name")}
          autoComplete="name"
          required
          maxLength={120}
        />
        <Facts
          facts={[
            { name: t("account.email"), value: profile.email },
            { name: t("account.role"), value: t(`words.role.${profile.role}`) },
          ]}
        />
        <LocaleField {...field("locale", profile.locale)} empty={t("account.languageAuto")} />
        <TimeZoneField
          {...field("timeZone", profile.timeZone)}
          label={t("account.timeZone")}
          empty={t("account.timeZoneAuto", { zone })}
        />
        <SelectField {...field("theme", profile.theme)} label={t("account.theme")} choices={themes} />
        <div className="form-actions">
          <Button>{t("account.save")}</Button>
        </div>
      </form>
    </Page>
  );
}
