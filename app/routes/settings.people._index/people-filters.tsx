import { Button } from "#app/components/button.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { useView } from "#app/components/view.tsx";
import { ROLES } from "#app/domain/account/person.ts";
import type { LookingFor } from "./looking-for.ts";

export function PeopleFilters({ looking }: { readonly looking: LookingFor }) {
  const { t } = useView();
  const roles = ROLES.map((role) => ({ value: role, label: t(`words.role.${role}`) }));
  const states = [
    { value: "active", label: t("settings.active") },
    { value: "disabled", label: t("settings.disabled") },
    { value: "all", label: t("settings.all") },
  ];
  return (
    <form className="filters" method="get">
      {looking.order !== "name" && <input type="hidden" name="sort" value={looking.order} />}
      {looking.descending && <input type="hidden" name="dir" value="desc" />}
      <TextField name="q" label={t("settings.find")} value={looking.q} type="search" maxLength={200} />
      <SelectField
        name="role"
        label={t("settings.role")}
        value={looking.role}
        choices={roles}
        empty={t("settings.anyRole")}
      />
      <SelectField name="state" label={t("settings.state")} value={looking.state} choices={states} />
      <Button look="secondary">{t("settings.show")}</Button>
    </form>
  );
}
