import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { useView } from "#app/components/view.tsx";
import type { ShownPerson } from "./person-head.tsx";

export function DisableCard({ person }: { readonly person: ShownPerson }) {
  const { t } = useView();
  const { name } = person;
  const disabled = person.disabledAt !== null;
  return (
    <Card title={t("settings.disableTitle")} plain>
      <form className="form" method="post">
        <p>{disabled ? t("settings.isDisabled", { name }) : t("settings.disableText")}</p>
        <div className="form-actions">
          {disabled ? (
            <Button intent="enable" look="secondary">
              {t("settings.enable")}
            </Button>
          ) : (
            <Button intent="disable" look="danger">
              {t("settings.disable", { name })}
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}
