import { ButtonLink } from "#app/components/button.tsx";
import { useView } from "#app/components/view.tsx";
import { formatNumber } from "#app/i18n/format.ts";

/** How far the reading is. The page comes again by itself; it can be left. */
export function ImportProgress({
  id,
  file,
  percent,
  candidates,
}: {
  readonly id: string;
  readonly file: string;
  readonly percent: number;
  readonly candidates: number;
}) {
  const view = useView();
  const { t, path } = view;
  return (
    <div className="progress" role="status">
      <label htmlFor="import-progress">{t("timelineImport.running", { file })}</label>
      <progress id="import-progress" value={percent} max={100} />
      <p className="figures">
        {t("timelineImport.progress", { percent, candidates: formatNumber(view, candidates) })}
      </p>
      <p className="hint">{t("timelineImport.runningHint")}</p>
      <p className="form-actions">
        <ButtonLink href={path} small>
          {t("timelineImport.reload")}
        </ButtonLink>
        {candidates > 0 && (
          <ButtonLink href={`/postmortems/${id}/candidates`} look="quiet" small>
            {t("timelineImport.seeWaiting")}
          </ButtonLink>
        )}
      </p>
    </div>
  );
}
