import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { Secret } from "#app/components/secret.tsx";
import { useView } from "#app/components/view.tsx";
import { formatDateTime } from "#app/i18n/format.ts";

/** Makes a link to set a new password, and shows it this once. */
export function ResetCard({
  name,
  made,
}: {
  readonly name: string;
  readonly made: { readonly url: string; readonly expiresAt: string } | null;
}) {
  const view = useView();
  const { t } = view;
  if (made) {
    return (
      <Card title={t("settings.resetMade", { name })} id="made">
        <p>{t("settings.linkOnce", { until: formatDateTime(view, made.expiresAt) })}</p>
        <Secret id="link" label={t("settings.link")} value={made.url} />
      </Card>
    );
  }
  return (
    <Card title={t("settings.resetTitle")} plain>
      <form className="form" method="post">
        <p>{t("settings.resetText", { name })}</p>
        <div className="form-actions">
          <Button intent="reset" look="secondary">
            {t("settings.resetSubmit")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
