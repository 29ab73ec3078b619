import type { ReactNode } from "react";
import { formatDate, formatDateTime, formatTime, zoneName } from "#app/i18n/format.ts";
import { InlineText } from "./inline-text.tsx";
import type { DrawnEventWords } from "./timeline-drawing.tsx";
import { useView } from "./view.tsx";

/** The timeline in words, under a heading for each day: the text equivalent of the drawing. */
export function TimelineList<Event extends DrawnEventWords>({
  events,
  timeZone,
  timeLink,
  facts,
  children,
}: {
  /** In order; those without a readable time come last. */
  readonly events: readonly Event[];
  readonly timeZone?: string;
  /** Where an event's time leads, and what it says there. */
  readonly timeLink?: (event: Event) => { readonly href: string; readonly title: string } | null;
  /** What stands beside an event's kind, such as where it is told. */
  readonly facts?: (event: Event) => ReactNode;
  /** What stands below an event's text, such as what was known then. */
  readonly children?: (event: Event) => ReactNode;
}) {
  const view = useView();
  const { t } = view;
  const zone = timeZone ?? view.timeZone;
  const days = events.map(({ at }) => (at ? formatDate(view, at, { timeZone: zone }) : null));
  return (
    <ol className="timeline">
      {events.map((event, index) => {
        const day = days[index] ?? null;
        const newDay = day !== null && days[index - 1] !== day;
        return (
          <li key={event.id} id={`event-${event.id}`} className={`moment moment-${event.kind}`}>
            {newDay && (
              <p className="moment-day">
                {day} <span className="soft">{zoneName(view, event.at ?? view.now, zone)}</span>
              </p>
            )}
            <div className="moment-time">
              {event.at ? (
                <EventTime at={event.at} zone={zone} link={timeLink?.(event)} />
              ) : (
                <span className="soft">{event.atText || "?"}</span>
              )}
            </div>
            <div className="moment-words">
              <p className="moment-text">
                <InlineText text={event.text} />
              </p>
              <p className="meta">
                <span>{t(`words.kind.${event.kind}`)}</span>
                {event.role && <span>{event.role}</span>}
                {facts?.(event)}
              </p>
              {children?.(event)}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function EventTime(props: {
  readonly at: string;
  readonly zone: string;
  readonly link: { readonly href: string; readonly title: string } | null | undefined;
}) {
  const view = useView();
  const { at, zone, link } = props;
  const seconds = Date.parse(at) % 60_000 !== 0;
  const time = (
    <time dateTime={at} title={link ? undefined : formatDateTime(view, at, { timeZone: zone })}>
      {formatTime(view, at, { timeZone: zone, seconds })}
    </time>
  );
  if (!link) return time;
  return (
    <a href={link.href} title={link.title}>
      {time}
    </a>
  );
}
