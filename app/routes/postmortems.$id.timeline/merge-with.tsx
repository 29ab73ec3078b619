import { Button, ButtonLink } from "#app/components/button.tsx";
import { useView } from "#app/components/view.tsx";
import type { TimelineEvent } from "#app/domain/timeline/event.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { EventListProps } from "./event-list.tsx";

/** Merging with a neighbour or several, and the way back for what was merged. */
export function MergeWith({ event, list }: { readonly event: TimelineEvent; readonly list: EventListProps }) {
  const view = useView();
  const { t } = view;
  const { events, zone, about } = list;
  const at = events.findIndex(({ id }) => id === event.id);
  const neighbours = [
    { which: "before", other: events[at - 1] },
    { which: "after", other: events[at + 1] },
  ] as const;
  const called = (other: TimelineEvent) => {
    const time = other.at ? formatTime(view, other.at, { timeZone: zone.name }) : (other.atText ?? "");
    return `${time} ${short(other.text)}`.trim();
  };
  return (
    <div className="event-more-part">
      <h3>{t("event.merge.title")}</h3>
      <div className="form-actions">
        {neighbours.map(
          ({ which, other }) =>
            other && (
              <form key={which} method="post" action={`?zone=${zone.choice}`}>
                <input type="hidden" name="events[]" value={event.id} />
                <input type="hidden" name="events[]" value={other.id} />
                <Button intent="merge" look="secondary" small>
                  {t(`event.merge.${which}`, { text: called(other) })}
                </Button>
              </form>
            ),
        )}
        <ButtonLink
          href={`?zone=${zone.choice}&choose=1&tick=${event.id}#event-${event.id}`}
          look="quiet"
          small
        >
          {t("event.merge.several")}
        </ButtonLink>
      </div>
      {about.parts[event.id] !== undefined && (
        <form className="form-actions" method="post" action={`?zone=${zone.choice}`}>
          <input type="hidden" name="event" value={event.id} />
          <Button intent="apart" look="secondary" small>
            {t("event.merge.apart")}
          </Button>
          <span className="hint">{t("event.merge.apartHint")}</span>
        </form>
      )}
    </div>
  );
}

function short(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
