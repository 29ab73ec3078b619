import type { ReactNode } from "react";
import { useView } from "#app/components/view.tsx";
import type { Overview } from "#app/domain/postmortem/overview.ts";
import type { WalkStop } from "#app/domain/timeline/walk.ts";
import { formatDateTime, formatTime } from "#app/i18n/format.ts";

/** The vertical line of time: what came before, the event one stands at, and how far it still goes. */
export function Walk({
  frame,
  walk,
  zone,
  children,
}: {
  readonly frame: Overview;
  readonly walk: WalkStop;
  readonly zone: string;
  readonly children: ReactNode;
}) {
  const view = useView();
  const { t } = view;
  const to = (id: string) => `/postmortems/${frame.id}/walkthrough?event=${id}`;
  const total = walk.stops.length;
  return (
    <div className="walk">
      <div className="walk-head">
        <p className="figures">
          {t("timeline.walk.position", { position: walk.position, total })}
          <span className="hint"> {t("timeline.walk.walked", { count: walk.walked, total })}</span>
        </p>
        <progress value={walk.walked} max={total} aria-label={t("timeline.walk.progress")} />
      </div>
      {children}
      <ol className="walk-stops" aria-label={t("timeline.walk.events")}>
        {walk.stops.map((stop) => (
          <li key={stop.id}>
            <a href={to(stop.id)} aria-current={stop.id === walk.event.id ? "step" : undefined}>
              <time dateTime={stop.at} title={formatDateTime(view, stop.at, { timeZone: zone })}>
                {formatTime(view, stop.at, { timeZone: zone })}
              </time>
              <span>{stop.text}</span>
              {stop.walked && <span className="walk-done">{t("timeline.walk.done")}</span>}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
