import { classNames } from "#app/components/class-names.ts";
import { EventPictures } from "#app/components/event-pictures.tsx";
import { InlineText } from "#app/components/inline-text.tsx";
import { MarkChips } from "#app/components/mark-chips.tsx";
import { Notice } from "#app/components/notice.tsx";
import { SkewMark } from "#app/components/skew-mark.tsx";
import { Tabs } from "#app/components/tabs.tsx";
import { DateTime } from "#app/components/time.tsx";
import { TimelineDrawing } from "#app/components/timeline-drawing.tsx";
import { TimelineList } from "#app/components/timeline-list.tsx";
import { useView } from "#app/components/view.tsx";
import { happenedLater, learnedAfter } from "#app/domain/timeline/as-known.ts";
import { marksOf } from "#app/domain/timeline/incident-marks.ts";
import { isSkewed } from "#app/domain/timeline/skew.ts";
import { formatDateTime, formatTime, zoneName } from "#app/i18n/format.ts";
import type { Reading } from "./load.server.ts";

type EventWords = Reading["words"]["events"][number];

/** Drawn, and in words: what happened, what was known then, what was learned later. */
export function Timeline({ it }: { readonly it: Reading }) {
  const view = useView();
  const { t, locale } = view;
  const linkTo = ({ id, at }: EventWords) => {
    if (at === null) return null;
    const time = formatTime(view, at, { timeZone: it.timeZone });
    return { href: `${readAt(it.zone, at)}#event-${id}`, title: t("reading.asKnown", { time }) };
  };
  return (
    <section className="article-section" id="timeline">
      <div lang={locale}>
        <h2>{t("reading.timeline")}</h2>
        <ZoneSwitch it={it} />
        <Moment it={it} />
        {it.drawing && (
          <TimelineDrawing drawing={it.drawing} events={it.words.events} timeZone={it.timeZone} />
        )}
      </div>
      <TimelineList
        events={it.words.events}
        timeZone={it.timeZone}
        timeLink={linkTo}
        isLater={(event) => it.moment !== null && happenedLater(event, it.moment)}
      >
        {(event) => <ThenAndLater event={event} it={it} />}
      </TimelineList>
    </section>
  );
}

/** Says from when the story is told, and the way back to all of it. */
function Moment({ it }: { readonly it: Reading }) {
  const view = useView();
  const { t } = view;
  const walked = it.words.events.some((event) => event.learnedLater || event.believedThen);
  if (it.moment === null) return walked ? <p className="hint no-print">{t("reading.asKnownHint")}</p> : null;
  const time = formatDateTime(view, it.moment, { timeZone: it.timeZone });
  return (
    <Notice action={<a href={`${readAt(it.zone, null)}#timeline`}>{t("reading.asKnownAll")}</a>}>
      {t("reading.asKnownText", { time })}
    </Notice>
  );
}

function readAt(zone: Reading["zone"], moment: string | null): string {
  return moment === null ? `?zone=${zone}` : `?zone=${zone}&known=${moment}`;
}

function ZoneSwitch({ it }: { readonly it: Reading }) {
  const view = useView();
  const { t } = view;
  const at = it.times[0]?.at ?? it.createdAt;
  const tab = (zone: Reading["zone"], label: string) => ({
    href: `${readAt(zone, it.moment)}#timeline`,
    label,
    current: it.zone === zone,
  });
  const tabs = [
    tab("incident", t("reading.zoneIncident", { zone: zoneName(view, at, it.incidentZone) })),
    tab("own", t("reading.zoneOwn", { zone: zoneName(view, at, it.ownZone) })),
    tab("utc", t("reading.zoneUtc")),
  ];
  return <Tabs label={t("reading.zone")} tabs={tabs} />;
}

function ThenAndLater({ event, it }: { readonly event: EventWords; readonly it: Reading }) {
  const { t, locale } = useView();
  const later = it.moment !== null && learnedAfter(event, it.moment);
  const then = (["knownThen", "believedThen", "unknownThen"] as const).filter((field) => event[field]);
  const pictures = it.moment !== null && happenedLater(event, it.moment) ? [] : (it.pictures[event.id] ?? []);
  return (
    <>
      {(isSkewed(event) || marksOf(event, it.incidentTimes).length > 0) && (
        <p className="meta" lang={locale}>
          <MarkChips event={event} times={it.incidentTimes} />
          <SkewMark event={event} />
        </p>
      )}
      <EventPictures pictures={pictures} />
      {event.source && (
        <p className="meta" lang={locale}>
          <a href={event.source} rel="noopener noreferrer nofollow">
            {t("reading.source")}
          </a>
        </p>
      )}
      {(then.length > 0 || event.learnedLater) && (
        <div className="then-and-later">
          {then.length > 0 && (
            <dl className="then">
              {then.map((field) => (
                <div key={field}>
                  <dt lang={locale}>{t(`words.known.${field}`)}</dt>
                  <dd>
                    <InlineText text={event[field]} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {event.learnedLater && (
            <dl className={classNames("later", later && "not-yet")}>
              <dt lang={locale}>{t("words.known.learnedLater")}</dt>
              <dd>
                <InlineText text={event.learnedLater} />
                {event.learnedAt && (
                  <span className="hint" lang={locale}>
                    {" "}
                    <DateTime at={event.learnedAt} timeZone={it.timeZone} />
                  </span>
                )}
              </dd>
            </dl>
          )}
        </div>
      )}
    </>
  );
}
