import { DISMISSAL_REASONS, LONGEST_NOTE } from "#app/domain/coach/dismissal.ts";
import { Button } from "../button.tsx";
import { TextArea } from "../text-area.tsx";
import { useView } from "../view.tsx";
import { controlId, type FindingView } from "./finding-view.ts";

/** One thing the coach would ask: what kind, the words, why, what might stand there instead, and the way to set it aside. */
export function CoachFinding({
  finding,
  toText,
}: {
  readonly finding: FindingView;
  readonly toText: boolean;
}) {
  const { t } = useView();
  const { id, place, label, before, words, after, message, why, hint } = finding;
  return (
    <li className="coach-finding" id={`asked-${controlId(place)}-${id}`}>
      <p className="coach-label">{t(`coach.label.${label}`)}</p>
      <blockquote className="coach-words">
        {before}
        <mark>{words}</mark>
        {after}
      </blockquote>
      <p>{message}</p>
      <p className="coach-hint">{hint}</p>
      <p className="hint">{why}</p>
      <div className="coach-ways">
        {toText && (
          <a href={`#${controlId(place)}`} data-coach-start={finding.start} data-coach-end={finding.end}>
            {t("coaching.toText")}
            <span className="visually-hidden">: {words}</span>
          </a>
        )}
        <details className="coach-set-aside" id={`set-aside-${controlId(place)}-${id}`}>
          <summary>
            {t("coaching.setAside")}
            <span className="visually-hidden">: {words}</span>
          </summary>
          <TextArea
            name={`note:${id}:${controlId(place)}`}
            label={t("coaching.note")}
            rows={2}
            maxLength={LONGEST_NOTE}
            optional
            apart
          />
          <fieldset>
            <legend className="hint">{t("coaching.setAsideBecause")}</legend>
            {DISMISSAL_REASONS.map((reason) => (
              <Button
                key={reason}
                name="dismiss"
                intent={`${reason} ${id} ${controlId(place)}`}
                look="secondary"
                small
              >
                {t(`coaching.reason.${reason}`)}
              </Button>
            ))}
          </fieldset>
        </details>
      </div>
    </li>
  );
}
