import { SelectField } from "./select-field.tsx";
import { TextField } from "./text-field.tsx";
import { type RejectedForm, useTyped } from "./typed.ts";
import { useView } from "./view.tsx";

/** A service's name and the team that owns it. */
export function ServiceFields({
  name,
  ownerTeam,
  teams,
  rejected,
}: {
  readonly name?: string;
  readonly ownerTeam?: string | null;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  return (
    <>
      <TextField {...field("name", name)} label={t("settings.serviceName")} required maxLength={80} />
      <SelectField
        {...field("ownerTeam", ownerTeam)}
        label={t("settings.ownerTeam")}
        empty={t("settings.noTeam")}
        choices={teams.map((team) => ({ value: team.id, label: team.name }))}
      />
    </>
  );
}
