import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { LIFETIMES } from "./form.ts";

export function NewToken({ rejected }: { readonly rejected: RejectedForm | undefined }) {
  const { t } = useView();
  const field = useTyped(rejected);
  const lifetimes = [
    ...LIFETIMES.map((days) => ({ value: String(days), label: t("account.days", { count: days }) })),
    { value: "never", label: t("account.never") },
  ];
  return (
    <Card title={t("account.createToken")} plain>
      <FormProblems rejected={rejected} />
      <form className="form" method="post">
        <TextField
          {...field("name")}
          label={t("account.tokenName")}
          hint={t("account.tokenNameHint")}
          required
          maxLength={100}
        />
        <SelectField {...field("days", "90")} label={t("account.tokenExpires")} choices={lifetimes} />
        <div className="form-actions">
          <Button intent="create">{t("account.createToken")}</Button>
        </div>
      </form>
    </Card>
  );
}
