import { Button } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import { formatDateTime } from "#app/i18n/format.ts";

interface KeptChoice {
  readonly id: string;
  readonly at: string;
  readonly count: number;
  readonly by: string;
}

/** What has just been chosen, with its undo. */
export function JustChosen({
  choice,
  here,
  timeline,
}: {
  readonly choice: KeptChoice;
  readonly here: string;
  readonly timeline: string;
}) {
  const { t } = useView();
  return (
    <Notice tone="done" action={<UndoForm choice={choice} here={here} />}>
      {t("candidates.chosen", { count: choice.count })} <a href={timeline}>{t("candidates.toTimeline")}</a>
    </Notice>
  );
}

/** The latest choices, each of which can still be undone. */
export function RecentChoices({
  choices,
  here,
}: {
  readonly choices: readonly KeptChoice[];
  readonly here: string;
}) {
  const { t } = useView();
  if (choices.length === 0) return null;
  return (
    <details className="card recent-choices">
      <summary>
        <h2>{t("candidates.recent")}</h2>
      </summary>
      <ul className="entries">
        {choices.map((choice) => (
          <li key={choice.id}>
            <span className="entry-words">
              <DateTime at={choice.at} /> ·{" "}
              {t("candidates.recentLine", { count: choice.count, name: choice.by })}
            </span>
            <UndoForm choice={choice} here={here} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function UndoForm({ choice, here }: { readonly choice: KeptChoice; readonly here: string }) {
  const view = useView();
  const { t } = view;
  return (
    <form method="post" action={here}>
      <input type="hidden" name="choice" value={choice.id} />
      <Button intent="undo" look="secondary" small>
        <span aria-hidden="true">{t("candidates.undo")}</span>
        <span className="visually-hidden">
          {t("candidates.undoThis", { at: formatDateTime(view, choice.at, { seconds: true }) })}
        </span>
      </Button>
    </form>
  );
}
