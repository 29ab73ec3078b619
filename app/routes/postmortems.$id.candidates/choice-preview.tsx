import { Button, ButtonLink } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { Notice } from "#app/components/notice.tsx";
import { DateTime } from "#app/components/time.tsx";
import type { RejectedForm } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { formatDateTime } from "#app/i18n/format.ts";
import { CandidateWords } from "./candidate-row.tsx";
import type { CandidateView } from "./candidate-view.ts";
import { ClockFields } from "./clock-fields.tsx";
import type { ChoicePreview as Preview } from "./preview-choice.server.ts";

/** What would be added, in figures and as it will look; a source's clock can be put right before. */
export function ChoicePreview({
  preview,
  rejected,
  zone,
  back,
}: {
  readonly preview: Preview;
  readonly rejected: RejectedForm;
  readonly zone: string;
  /** The candidates as they were left. */
  readonly back: string;
}) {
  const view = useView();
  const { t } = view;
  const { arrived, fresh, duplicates, undated, from, to, first, last } = preview;
  const told = (at: string) => formatDateTime(view, at, { timeZone: zone, seconds: true });
  return (
    <Card
      title={fresh === 0 ? t("candidates.preview.nothing") : t("candidates.preview.title", { count: fresh })}
    >
      <div className="preview-figures">
        {from && to && <p>{t("candidates.preview.span", { from: told(from), to: told(to) })}</p>}
        {duplicates > 0 && fresh > 0 && <p>{t("candidates.preview.duplicates", { count: duplicates })}</p>}
        {undated > 0 && <Notice tone="warning">{t("candidates.preview.undated", { count: undated })}</Notice>}
      </div>
      <form method="post" action={back} className="form form-wide">
        {arrived.map((each) => (
          <input key={each} type="hidden" name="candidate[]" value={each} />
        ))}
        {fresh > 0 && <Rows rows={first} zone={zone} />}
        {last.length > 0 && (
          <>
            <p className="hint">
              {t("candidates.preview.hidden", { count: fresh - first.length - last.length })}
            </p>
            <Rows rows={last} zone={zone} />
          </>
        )}
        {fresh > 0 && <ClockFields systems={preview.systems} rejected={rejected} />}
        <div className="form-actions">
          {fresh > 0 && <Button intent="choose">{t("candidates.preview.add", { count: fresh })}</Button>}
          <ButtonLink href={back} look="quiet">
            {t("candidates.preview.back")}
          </ButtonLink>
        </div>
      </form>
    </Card>
  );
}

function Rows({ rows, zone }: { readonly rows: readonly CandidateView[]; readonly zone: string }) {
  const { t } = useView();
  return (
    <ol className="events">
      {rows.map((candidate) => (
        <li key={candidate.id} className="event">
          <div className="event-time figures">
            {candidate.at ? (
              <DateTime at={candidate.at} timeZone={zone} seconds withoutZone />
            ) : (
              <span className="needs-time-text">{candidate.atText ?? t("timeline.noTime")}</span>
            )}
          </div>
          <CandidateWords candidate={candidate} />
        </li>
      ))}
    </ol>
  );
}
