import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { Confirm } from "#app/components/confirm.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";

export function RenameTeam({
  name,
  rejected,
}: {
  readonly name: string;
  readonly rejected: RejectedForm | undefined;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  return (
    <Card title={t("settings.rename")} plain>
      <form className="form" method="post">
        <TextField {...field("name", name)} label={t("settings.teamName")} required maxLength={80} />
        <div className="form-actions">
          <Button intent="rename" look="secondary">
            {t("settings.save")}
          </Button>
        </div>
      </form>
    </Card>
  );
}

export function RemoveTeam({ name }: { readonly name: string }) {
  const { t } = useView();
  return (
    <Card plain>
      <Confirm label={t("settings.removeTeam")} icon="trash">
        <p>{t("settings.removeTeamText", { name })}</p>
        <form method="post">
          <Button intent="remove" look="danger">
            {t("settings.removeTeam")}
          </Button>
        </form>
      </Confirm>
    </Card>
  );
}
