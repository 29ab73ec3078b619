import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import type { Beside } from "#app/domain/timeline/beside.ts";
import { byDay } from "#app/domain/timeline/by-day.ts";
import { formatDate, zoneName } from "#app/i18n/format.ts";
import { CandidateRow } from "./candidate-row.tsx";
import type { CandidateView } from "./candidate-view.ts";

type Row = Beside<CandidateView, { readonly id: string; readonly at: string | null; readonly text: string }>;

/** The candidates of a page by day, the timeline's own events quietly beside them; those without a time last. */
export function CandidateList({
  rows,
  zone,
  href,
}: {
  readonly rows: readonly Row[];
  readonly zone: string;
  /** Where the timeline is. */
  readonly href: string;
}) {
  const view = useView();
  const { t } = view;
  const { undated, days } = byDay(rows, zone);
  const list = (some: readonly Row[]) => (
    <ol className="candidates">
      {some.map((row) =>
        row.what === "candidate" ? (
          <CandidateRow key={row.candidate.id} candidate={row.candidate} zone={zone} />
        ) : (
          <li key={`there-${row.event.id}`} className="beside">
            <DateTime at={row.at} short timeZone={zone} />{" "}
            <a href={`${href}#event-${row.event.id}`}>{t("candidates.already", { text: row.event.text })}</a>
          </li>
        ),
      )}
    </ol>
  );
  return (
    <div className="event-groups" data-ticks>
      {days.map(({ day, events }) => (
        <section key={day}>
          <h2>
            {formatDate(view, day)} <span className="hint">{zoneName(view, day, zone)}</span>
          </h2>
          {list(events)}
        </section>
      ))}
      {undated.length > 0 && (
        <section>
          <h2>{t("candidates.undated")}</h2>
          <p className="hint">{t("candidates.undatedHint")}</p>
          {list(undated)}
        </section>
      )}
    </div>
  );
}
