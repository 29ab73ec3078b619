import type { IncidentTimes } from "#app/domain/postmortem/postmortem.ts";
import { MEASURES, type MeasureCode, measureOf } from "#app/domain/timeline/measures.ts";
import { formatDuration, formatList } from "#app/i18n/format.ts";
import { useView } from "./view.tsx";

/** The four measures, each with where it was counted from and to, or with what is missing to tell it. */
export function Measures({ times }: { readonly times: IncidentTimes }) {
  const view = useView();
  const { t } = view;
  return (
    <dl className="measures">
      {(Object.keys(MEASURES) as MeasureCode[]).map((code) => {
        const { from, to, minutes, missing } = measureOf(times, code);
        const names = missing.map((time) => t(`words.time.${time}`));
        const why =
          names.length > 0
            ? t("event.measures.missing", { times: formatList(view, names) })
            : t("event.measures.wrongOrder");
        return (
          <div key={code} className="measure">
            <dt>{t(`words.measure.${code}`)}</dt>
            <dd>
              {minutes === null ? (
                <span className="soft">{t("event.measures.unknown", { why })}</span>
              ) : (
                <strong className="figures">{formatDuration(view, minutes)}</strong>
              )}
              <span className="hint">
                {t("event.measures.from", { from: t(`words.time.${from}`), to: t(`words.time.${to}`) })}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
