import { Button } from "#app/components/button.tsx";
import { useView } from "#app/components/view.tsx";
import { formatNumber } from "#app/i18n/format.ts";

/** What can be chosen at once without ticking: the alerts that match, everything that matches, when it is not too much. */
export function ChooseMany({
  total,
  more,
  alerts,
  limit,
}: {
  readonly total: number;
  readonly more: boolean;
  readonly alerts: number;
  readonly limit: number;
}) {
  const view = useView();
  const { t } = view;
  const tooMany = more || total > limit;
  return (
    <div className="choose-many">
      {alerts > 0 && alerts <= limit && (
        <Button intent="alerts" look="secondary" small>
          {t("candidates.previewAlerts", { count: alerts })}
        </Button>
      )}
      {tooMany ? (
        <span className="hint">{t("candidates.tooManyToChoose", { limit: formatNumber(view, limit) })}</span>
      ) : (
        <Button intent="matching" look="secondary" small>
          {t("candidates.previewMatching", { count: total })}
        </Button>
      )}
    </div>
  );
}

/** Goes on with those ticked; stays in sight below a long list. */
export function ChooseBar() {
  const { t } = useView();
  return (
    <section className="choose-bar" aria-label={t("candidates.bar")}>
      <Button intent="preview">{t("candidates.previewChecked")}</Button>
      <span className="hint" role="status" data-ticked={t("candidates.ticked", { number: "#" })}>
        {t("candidates.onlyThisPage")}
      </span>
    </section>
  );
}
