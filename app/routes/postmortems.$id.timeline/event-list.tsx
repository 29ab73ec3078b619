import { OpenRemarks, type RemarkView } from "#app/components/flow/open-remarks.tsx";
import type { RejectedForm } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import type { Overview } from "#app/domain/postmortem/overview.ts";
import { byDay } from "#app/domain/timeline/by-day.ts";
import type { TimelineEvent } from "#app/domain/timeline/event.ts";
import { formatDate, zoneName } from "#app/i18n/format.ts";
import { EditEvent } from "./edit-event.tsx";
import { EventRow } from "./event-row.tsx";
import type { ShownZone } from "./shown-zone.server.ts";

/** What needs a time first, then the events as they happened, a heading for each day when there are several. */
export function EventList({
  frame,
  events,
  zone,
  editing,
  remarks,
  rejected,
}: {
  readonly frame: Overview;
  readonly events: readonly TimelineEvent[];
  readonly zone: ShownZone;
  readonly editing: string | null;
  readonly remarks: readonly RemarkView[];
  readonly rejected: RejectedForm | undefined;
}) {
  const view = useView();
  const { t } = view;
  const { undated, days } = byDay(events, zone.name);
  const rejectedEvent = String(rejected?.typed.event ?? "");
  const rows = (list: readonly TimelineEvent[]) => (
    <ol className="events">
      {list.map((event) =>
        event.id === editing || event.id === rejectedEvent ? (
          <EditEvent key={event.id} frame={frame} event={event} zone={zone} rejected={rejected} />
        ) : (
          <EventRow key={event.id} event={event} zone={zone}>
            <OpenRemarks id={frame.id} place={`event:${event.id}`} remarks={remarks} />
          </EventRow>
        ),
      )}
    </ol>
  );
  return (
    <div className="event-groups">
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
            {formatDate(view, day)} <span className="hint">{zoneName(view, day, zone.name)}</span>
          </h2>
          {rows(ofDay)}
        </section>
      ))}
    </div>
  );
}
