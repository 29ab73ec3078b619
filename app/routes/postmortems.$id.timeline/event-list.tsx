import type { FindingView } from "#app/components/coach/finding-view.ts";
import type { RemarkView } from "#app/components/flow/open-remarks.tsx";
import type { RejectedForm } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import type { Overview } from "#app/domain/postmortem/overview.ts";
import { byDay } from "#app/domain/timeline/by-day.ts";
import type { TimelineEvent } from "#app/domain/timeline/event.ts";
import { formatDate, zoneName } from "#app/i18n/format.ts";
import { EventItem } from "./event-item.tsx";
import type { ListAbout } from "./list-view.server.ts";
import type { ShownZone } from "./shown-zone.server.ts";

export interface EventListProps {
  readonly frame: Overview;
  readonly events: readonly TimelineEvent[];
  readonly about: ListAbout;
  readonly zone: ShownZone;
  readonly remarks: readonly RemarkView[];
  readonly findings: readonly FindingView[];
  readonly rejected: RejectedForm | undefined;
}

/** What needs a time first, then the events as they happened, each day under its heading. */
export function EventList(props: EventListProps) {
  const view = useView();
  const { t } = view;
  const { events, zone } = props;
  const { undated, days } = byDay(events, zone.name);
  const rows = (list: readonly TimelineEvent[]) => (
    <ol className="events">
      {list.map((event) => (
        <EventItem key={event.id} event={event} list={props} />
      ))}
    </ol>
  );
  return (
    <div className="event-groups" data-fresh="events">
      {undated.length > 0 && (
        <section className="needs-time">
          <h2>{t("timeline.needsTime", { count: undated.length })}</h2>
          <p className="hint">{t("timeline.needsTimeHint")}</p>
          {rows(undated)}
        </section>
      )}
      {days.map(({ day, events: ofDay }) => (
        <section key={day}>
          <h2>
            {formatDate(view, day)}{" "}
            <span className="hint">{zoneName(view, ofDay[0]?.at ?? day, zone.name)}</span>
          </h2>
          {rows(ofDay)}
        </section>
      ))}
    </div>
  );
}
