import { InlineText } from "#app/components/inline-text.tsx";
import { useView } from "#app/components/view.tsx";
import type { Noted } from "#app/domain/timeline/walk.ts";
import { formatDateTime, formatTime } from "#app/i18n/format.ts";

/** What the earlier events left behind: folded, so that the event one stands at stays big. */
export function SoFar({ noted, zone }: { readonly noted: readonly Noted[]; readonly zone: string }) {
  const view = useView();
  const { t } = view;
  if (noted.length === 0) return null;
  return (
    <details className="walk-so-far">
      <summary>{t("timeline.walk.soFar", { count: noted.length })}</summary>
      <ol>
        {noted.map((each) => (
          <li key={each.id}>
            <p>
              <time dateTime={each.at} title={formatDateTime(view, each.at, { timeZone: zone })}>
                {formatTime(view, each.at, { timeZone: zone })}
              </time>{" "}
              {each.text}
            </p>
            <dl className="then">
              {FIELDS.filter((field) => each[field].trim() !== "").map((field) => (
                <div key={field}>
                  <dt>{t(`timeline.walk.noted.${field}`)}</dt>
                  <dd>
                    <InlineText text={each[field]} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </details>
  );
}

const FIELDS = ["knownThen", "believedThen", "unknownThen", "learned"] as const;
