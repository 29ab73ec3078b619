import type { ReactNode } from "react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import type { TimelineEvent } from "#app/domain/timeline/event.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { ShownZone } from "./shown-zone.server.ts";

/** One event: when, what, by which role; and what can be done with it. */
export function EventRow({
  event,
  zone,
  children,
}: {
  readonly event: TimelineEvent;
  readonly zone: ShownZone;
  /** What stands below its text: remarks. */
  readonly children?: ReactNode;
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
        <p className="meta">
          <span>{t(`words.kind.${event.kind}`)}</span>
          {event.role && <span>{event.role}</span>}
          {event.source && (
            <a href={event.source} rel="noreferrer noopener nofollow" target="_blank">
              {t("timeline.source")}
            </a>
          )}
          {event.hidden && <span>{t("timeline.hidden")}</span>}
        </p>
        {children}
      </div>
      <div className="event-actions">
        <ButtonLink
          href={`?zone=${zone.choice}&edit=${event.id}#event-${event.id}`}
          look="quiet"
          icon="edit"
          small
        >
          {t(event.at ? "timeline.edit" : "timeline.giveTime")}
          <span className="visually-hidden">: {when}</span>
        </ButtonLink>
        <form method="post" action={`?zone=${zone.choice}`}>
          <input type="hidden" name="event" value={event.id} />
          <Button intent={event.hidden ? "show" : "hide"} look="quiet" small>
            {t(event.hidden ? "timeline.show" : "timeline.hide")}
            <span className="visually-hidden">: {when}</span>
          </Button>
          <Button intent="delete" look="quiet" small>
            {t("timeline.delete")}
            <span className="visually-hidden">: {when}</span>
          </Button>
        </form>
      </div>
    </li>
  );
}
