import { Help } from "#app/components/flow.tsx";
import { Icon } from "#app/components/icon.tsx";
import { useView } from "#app/components/view.tsx";
import type { WalkStop } from "#app/domain/timeline/walk.ts";
import { formatDate, formatDateTime, formatTime } from "#app/i18n/format.ts";
import { stopAddress } from "./stop-address.ts";

/** The vertical line of time: every event, to jump to; a date wherever a day begins, when there are several. */
export function Stops({
  walk,
  id,
  zone,
}: {
  readonly walk: WalkStop;
  readonly id: string;
  readonly zone: string;
}) {
  const view = useView();
  const { t } = view;
  const dayOf = (at: string) => formatDate(view, at, { timeZone: zone });
  const days = walk.stops.map((stop) => dayOf(stop.at));
  const several = new Set(days).size > 1;
  return (
    <Help title={t("timeline.walk.events")}>
      <ol className="walk-stops" data-keep-in-sight data-fresh="walk-stops">
        {walk.stops.map((stop, index) => (
          <li key={stop.id}>
            {several && days[index] !== days[index - 1] && <p className="walk-day">{days[index]}</p>}
            <a href={stopAddress(id, stop.id)} aria-current={stop.id === walk.event.id ? "step" : undefined}>
              <time dateTime={stop.at} title={formatDateTime(view, stop.at, { timeZone: zone })}>
                {formatTime(view, stop.at, { timeZone: zone })}
              </time>
              <span className="walk-stop-text">{stop.text}</span>
              {stop.walked && (
                <span className="walk-done">
                  <Icon name="check" />
                  <span className="visually-hidden">{t("timeline.walk.done")}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </Help>
  );
}
