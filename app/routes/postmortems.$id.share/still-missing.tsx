import { Card } from "#app/components/card.tsx";
import { missingWords, openWords, placeOf } from "#app/components/flow/step-words.ts";
import { Notice } from "#app/components/notice.tsx";
import { useView } from "#app/components/view.tsx";
import type { Overview } from "#app/domain/postmortem/overview.ts";

/** What publishing needs, each with a link to its place; below it what is open and may stay so. */
export function StillMissing({ frame }: { readonly frame: Overview }) {
  const { t, locale } = useView();
  const missing = frame.steps.flatMap(({ step, missing }) => missing.map((what) => ({ step, what })));
  const open = frame.steps.flatMap(({ step, open }) => open.map((point) => ({ step, point })));
  return (
    <>
      {missing.length > 0 && (
        <Card title={t("flow.share.missingTitle", { count: missing.length })}>
          <ul className="checklist">
            {missing.map(({ step, what }) => (
              <li key={what}>
                <a href={placeOf(frame.id, step, what)}>{missingWords(t, what)}</a>
                <span className="hint"> {t(`words.step.${step}`)}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {missing.length === 0 && !frame.filed && frame.status !== "not_needed" && (
        <Notice tone="done">{t("flow.share.complete")}</Notice>
      )}
      {open.length > 0 && (
        <details className="card">
          <summary>{t("flow.share.openTitle", { count: open.length })}</summary>
          <ul className="checklist">
            {open.map(({ step, point }) => (
              <li key={point.what}>
                <a href={placeOf(frame.id, step, point.what.replace(":", "-"))}>
                  {openWords(t, locale, point)}
                </a>
                <span className="hint"> {t(`words.step.${step}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
