import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { Radios } from "#app/components/choice-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { ROLES, type Role } from "#app/domain/account/person.ts";

export function RoleCard({
  role,
  rejected,
}: {
  readonly role: Role;
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  const roles = ROLES.map((each) => ({
    value: each,
    label: t(`words.role.${each}`),
    hint: t(`settings.roleText.${each}`),
  }));
  return (
    <Card title={t("settings.roleTitle")} plain>
      <form className="form" method="post">
        <Radios {...field("role", role)} label={t("settings.role")} labelHidden choices={roles} />
        <div className="form-actions">
          <Button intent="role" look="secondary">
            {t("settings.changeRole")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
