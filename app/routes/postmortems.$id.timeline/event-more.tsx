import { Button, ButtonLink } from "#app/components/button.tsx";
import { useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { INCIDENT_TIMES } from "#app/domain/postmortem/postmortem.ts";
import type { TimelineEvent } from "#app/domain/timeline/event.ts";
import { marksOf } from "#app/domain/timeline/incident-marks.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import type { EventListProps } from "./event-list.tsx";
import { EventPictureForms } from "./event-picture-forms.tsx";
import { MergeWith } from "./merge-with.tsx";

interface Props {
  readonly event: TimelineEvent;
  readonly list: EventListProps;
}

/** What can be done with an event besides changing its words. */
export function EventMore({ event, list }: Props) {
  const { t } = useView();
  const { zone } = list;
  const here = `#event-${event.id}`;
  return (
    <section className="event-more" aria-label={t("event.moreTitle")}>
      <Marks event={event} list={list} />
      <MergeWith event={event} list={list} />
      <div className="event-more-part">
        <div className="form-actions">
          <ButtonLink href={`?zone=${zone.choice}&split=${event.id}${here}`} small>
            {t("event.split.title")}
          </ButtonLink>
          {!event.source && (
            <ButtonLink href={`?zone=${zone.choice}&edit=${event.id}${here}`} icon="link" small>
              {t("event.link")}
            </ButtonLink>
          )}
        </div>
      </div>
      <EventPictureForms
        id={list.frame.id}
        event={event}
        zone={zone}
        pictures={list.about.pictures[event.id] ?? []}
      />
    </section>
  );
}

/** "This is when it was …": a button for each time of the incident. */
function Marks({ event, list }: Props) {
  const view = useView();
  const { t } = view;
  const { zone, about, rejected } = list;
  const { error } = useTyped(rejected)(`mark-${event.id}`);
  if (event.at === null) return null;
  const marked = marksOf(event, about.times);
  const hint = `mark-${event.id}-hint`;
  return (
    <form className="event-more-part" method="post" action={`?zone=${zone.choice}`} id={`mark-${event.id}`}>
      <h3>{t("event.mark.title")}</h3>
      <p className="hint" id={hint}>
        {t("event.mark.hint", { time: formatDateTime(view, event.at, { timeZone: zone.name }) })}
      </p>
      {error && (
        <p className="field-error">
          <span className="visually-hidden">{t("shell.errorPrefix")} </span>
          {error}
        </p>
      )}
      <input type="hidden" name="event" value={event.id} />
      <input type="hidden" name="intent" value="mark" />
      <div className="form-actions">
        {INCIDENT_TIMES.map((time) => {
          const on = marked.includes(time);
          return (
            <Button
              key={time}
              name={on ? "off" : "time"}
              intent={time}
              look={on ? "primary" : "secondary"}
              icon={on ? "check" : undefined}
              pressed={on}
              describedBy={hint}
              small
            >
              {t(`words.time.${time}`)}
            </Button>
          );
        })}
      </div>
    </form>
  );
}
