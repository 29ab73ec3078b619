import { Button } from "#app/components/button.tsx";
import { MarkChips } from "#app/components/mark-chips.tsx";
import { SkewMark, skewWords } from "#app/components/skew-mark.tsx";
import { useView } from "#app/components/view.tsx";
import type { TimelineEvent } from "#app/domain/timeline/event.ts";
import { isSkewed } from "#app/domain/timeline/skew.ts";
import type { ListAbout } from "./list-view.server.ts";
import type { ShownZone } from "./shown-zone.server.ts";

/** What is known of an event besides its text: kind, who, where it is told, what it marks, whose clock was wrong. */
export function EventFacts({
  event,
  zone,
  about,
}: {
  readonly event: TimelineEvent;
  readonly zone: ShownZone;
  readonly about: ListAbout;
}) {
  const view = useView();
  const { t } = view;
  const parts = about.parts[event.id] ?? 0;
  return (
    <>
      <p className="meta">
        <MarkChips event={event} times={about.times} />
        <span>{t(`words.kind.${event.kind}`)}</span>
        {event.role && <span>{event.role}</span>}
        {event.author && <span>{t("event.by", { name: event.author })}</span>}
        {event.source && (
          <a href={event.source} rel="noreferrer noopener nofollow" target="_blank">
            {t("timeline.source")}
          </a>
        )}
        {parts > 0 && <span>{t("event.merge.parts", { count: parts })}</span>}
        {event.hidden && <span>{t("timeline.hidden")}</span>}
      </p>
      {isSkewed(event) && event.at !== null && (
        <form className="skew" method="post" action={`?zone=${zone.choice}`}>
          <SkewMark event={event} />
          <input type="hidden" name="event" value={event.id} />
          <Button intent="correct" look="secondary" small>
            {t("event.skew.correct", { time: skewWords(view, event) })}
          </Button>
        </form>
      )}
    </>
  );
}
