import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choice-field.tsx";
import { FormProblems } from "#app/components/form-problems.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { ROLES } from "#app/domain/account/person.ts";

export function InviteSomebody({ rejected }: { readonly rejected: RejectedForm | undefined }) {
  const { t } = useView();
  const field = useTyped(rejected);
  const roles = ROLES.map((role) => ({
    value: role,
    label: t(`words.role.${role}`),
    hint: t(`settings.roleText.${role}`),
  }));
  return (
    <>
      <FormProblems rejected={rejected} />
      <form className="form" method="post">
        <TextField {...field("name")} label={t("settings.name")} required maxLength={120} />
        <TextField {...field("email")} label={t("settings.email")} type="email" required />
        <Radios {...field("role", "member")} label={t("settings.role")} choices={roles} />
        <div className="form-actions">
          <Button intent="invite">{t("settings.inviteSubmit")}</Button>
        </div>
      </form>
    </>
  );
}
