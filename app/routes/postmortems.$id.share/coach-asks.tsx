import { type FindingView, placeAddress } from "#app/components/coach/finding-view.ts";
import { useView } from "#app/components/view.tsx";
import type { Overview } from "#app/domain/postmortem/overview.ts";

/** What the coach would ask about the whole, each with a link to its step; beside publishing, never before it. */
export function CoachAsks({
  frame,
  findings,
}: {
  readonly frame: Overview;
  readonly findings: readonly FindingView[];
}) {
  const { t } = useView();
  const open = findings.filter(({ reason }) => reason === null);
  if (findings.length === 0) return null;
  const steps = frame.steps
    .map(({ step }) => ({ step, here: open.filter((finding) => finding.step === step) }))
    .filter(({ here }) => here.length > 0);
  return (
    <details className="card">
      <summary>{t("coaching.share.title", { count: open.length })}</summary>
      <p className="hint">{t("coaching.share.hint")}</p>
      {steps.map(({ step, here }) => (
        <section key={step} className="coach-step">
          <h3>{t(`words.step.${step}`)}</h3>
          <ul className="checklist">
            {here.map((finding) => (
              <li key={`${finding.place} ${finding.id}`}>
                <a href={placeAddress(frame.id, finding)}>{finding.words}</a>
                <span className="hint"> {t(`coach.label.${finding.label}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a href={`/documents/${frame.id}/coach`}>{t("coaching.share.whole")}</a>
      </p>
    </details>
  );
}
