import { useView } from "#app/components/view.tsx";
import { happenedLater, momentsOf } from "#app/domain/timeline/as-known.ts";
import { formatDateTime, formatTime } from "#app/i18n/format.ts";
import type { Reading } from "./load.server.ts";
import { readAt } from "./read-at.ts";

/**
 * From when the story is told, and the ways to another moment: links from event to event, and over them a slider with a
 * step for each (enhance/as-known.ts; it is not shown where there is no script).
 */
export function AsKnownBar({ it }: { readonly it: Reading }) {
  const { t } = useView();
  const moments = momentsOf(it.words.events, it.moment);
  if (moments.all.length < 2) return null;
  return (
    <div className="as-known">
      <label className="as-known-slider no-print">
        <span>{t("reading.asKnownSlider")}</span>
        <input
          type="range"
          min={0}
          max={moments.all.length}
          step={1}
          defaultValue={moments.step}
          data-known-slider={readAt(it.zone, null)}
          data-everything={t("reading.asKnownNow")}
        />
        <output className="as-known-at" />
      </label>
      <div className="as-known-says" data-known="bar">
        <Says it={it} />
        <Ways it={it} />
      </div>
    </div>
  );
}

function Says({ it }: { readonly it: Reading }) {
  const view = useView();
  const { t } = view;
  const { moment } = it;
  if (moment === null) return <p className="hint no-print">{t("reading.asKnownHint")}</p>;
  const later = it.words.events.filter((event) => happenedLater(event, moment)).length;
  return (
    <p role="status">
      <strong>
        {t("reading.asKnown", { time: formatDateTime(view, moment, { timeZone: it.timeZone }) })}
      </strong>{" "}
      {later > 0 && t("reading.laterEvents", { count: later })}
    </p>
  );
}

function Ways({ it }: { readonly it: Reading }) {
  const view = useView();
  const { t } = view;
  const { all, earlier, later } = momentsOf(it.words.events, it.moment);
  const to = (moment: string | null) => `${readAt(it.zone, moment)}#timeline`;
  const time = (at: string) => formatTime(view, at, { timeZone: it.timeZone });
  return (
    <p className="as-known-ways no-print">
      {it.moment === null ? (
        <a href={to(all[0] ?? null)}>{t("reading.asKnownStart")}</a>
      ) : (
        <>
          {earlier && (
            <a href={to(earlier)} rel="prev">
              {t("reading.asKnownEarlier", { time: time(earlier) })}
            </a>
          )}
          {later && (
            <a href={to(later)} rel="next">
              {t("reading.asKnownLater", { time: time(later) })}
            </a>
          )}
          <a href={to(null)}>{t("reading.asKnownAll")}</a>
        </>
      )}
    </p>
  );
}
