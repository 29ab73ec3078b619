import type { ReactNode } from "react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { EventPictures } from "#app/components/event-pictures.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import type { TimelineEvent } from "#app/domain/timeline/event.ts";
import { formatTime } from "#app/i18n/format.ts";
import { EventFacts } from "./event-facts.tsx";
import type { ListAbout } from "./list-view.server.ts";
import type { ShownZone } from "./shown-zone.server.ts";

/** One event: when, what, by which role; and what can be done with it. */
export function EventRow({
  event,
  zone,
  about,
  open,
  ticked,
  children,
  below,
}: {
  readonly event: TimelineEvent;
  readonly zone: ShownZone;
  readonly about: ListAbout;
  /** What can be done besides stands below it. */
  readonly open: boolean;
  /** While events are chosen: it is one of them. */
  readonly ticked: boolean;
  /** What stands below its text: remarks. */
  readonly children?: ReactNode;
  /** What stands below all of it, over the whole width. */
  readonly below?: ReactNode;
}) {
  const view = useView();
  const { t } = view;
  const seconds = event.at !== null && Date.parse(event.at) % 60_000 !== 0;
  const when = event.at ? formatTime(view, event.at, { timeZone: zone.name, seconds }) : t("timeline.noTime");
  return (
    <li className={event.hidden ? "event event-hidden" : "event"} id={`event-${event.id}`}>
      <div className="event-time figures">
        {event.at ? (
          <DateTime at={event.at} short timeZone={zone.name} seconds={seconds} />
        ) : (
          <span className="needs-time-text">{event.atText ?? t("timeline.noTime")}</span>
        )}
      </div>
      <div className="event-words">
        <p className="event-text">{event.text}</p>
        <EventFacts event={event} zone={zone} about={about} />
        <EventPictures pictures={about.pictures[event.id] ?? []} />
        {children}
      </div>
      {about.choosing ? (
        <Tick event={event} when={when} ticked={ticked} />
      ) : (
        <Actions event={event} zone={zone} when={when} open={open} />
      )}
      {below}
    </li>
  );
}

function Actions(props: {
  readonly event: TimelineEvent;
  readonly zone: ShownZone;
  readonly when: string;
  readonly open: boolean;
}) {
  const { t } = useView();
  const { event, zone, when, open } = props;
  const which = <span className="visually-hidden">: {when}</span>;
  const here = `#event-${event.id}`;
  return (
    <div className="event-actions">
      <ButtonLink href={`?zone=${zone.choice}&edit=${event.id}${here}`} look="quiet" icon="edit" small>
        {t(event.at ? "timeline.edit" : "timeline.giveTime")}
        {which}
      </ButtonLink>
      <ButtonLink
        href={open ? `?zone=${zone.choice}${here}` : `?zone=${zone.choice}&more=${event.id}${here}`}
        look="quiet"
        small
      >
        {t(open ? "event.less" : "event.more")}
        {which}
      </ButtonLink>
      <form method="post" action={`?zone=${zone.choice}`}>
        <input type="hidden" name="event" value={event.id} />
        <Button intent={event.hidden ? "show" : "hide"} look="quiet" small>
          {t(event.hidden ? "timeline.show" : "timeline.hide")}
          {which}
        </Button>
        <Button intent="delete" look="quiet" small>
          {t("timeline.delete")}
          {which}
        </Button>
      </form>
    </div>
  );
}

/** While events are chosen to be merged, each has a box to tick. */
function Tick(props: { readonly event: TimelineEvent; readonly when: string; readonly ticked: boolean }) {
  const { event, when, ticked } = props;
  const { t } = useView();
  const text = event.text.split("\n", 1)[0] ?? "";
  return (
    <div className="event-actions">
      <label className="event-tick">
        <input type="checkbox" name="events[]" value={event.id} form="merge" defaultChecked={ticked} />
        <span className="visually-hidden">{t("event.merge.tick", { time: when, text })}</span>
      </label>
    </div>
  );
}
