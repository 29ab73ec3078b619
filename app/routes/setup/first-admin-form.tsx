import { Button } from "#app/components/button.tsx";
import { Checkbox } from "#app/components/choice-field.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { LocaleField } from "#app/components/locale-field.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { PasswordField } from "#app/components/password-field.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { TimeZoneField } from "#app/components/time-zone-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";

export function FirstAdminForm({ rejected }: { readonly rejected: RejectedForm | undefined }) {
  const { t, locale } = useView();
  const field = useTyped(rejected);
  return (
    <>
      <PageHead title={t("setup.title")} lead={t("setup.lead")} />
      <FormProblems rejected={rejected} />
      <form className="form" method="post">
        <TextField {...field("name")} label={t("setup.name")} autoComplete="name" required maxLength={120} />
        <TextField
          {...field("email")}
          label={t("setup.email")}
          type="email"
          autoComplete="username"
          required
        />
        <PasswordField {...field("password")} label={t("setup.password")} />
        <LocaleField {...field("locale", locale)} />
        <TimeZoneField
          {...field("timeZone", locale === "ja" ? "Asia/Tokyo" : "UTC")}
          label={t("setup.timeZone")}
          hint={t("setup.timeZoneHint")}
          guess={!rejected}
        />
        <Checkbox
          name="sample"
          label={t("setup.sample")}
          hint={t("setup.sampleHint")}
          checked={rejected?.typed.sample !== undefined}
        />
        <Button>{t("setup.submit")}</Button>
      </form>
    </>
  );
}
