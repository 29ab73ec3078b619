import { zoneName } from "#app/components/format.ts";
import { InlineText } from "#app/components/inline-text.tsx";
import { Tabs } from "#app/components/tabs.tsx";
import { DateTime } from "#app/components/time.tsx";
import { TimelineDrawing } from "#app/components/timeline-drawing.tsx";
import { TimelineList } from "#app/components/timeline-list.tsx";
import { useView } from "#app/components/view.tsx";
import type { Reading } from "./load.server.ts";

type EventWords = Reading["words"]["events"][number];

/** Drawn, and in words: what happened, what was known then, what was learned later. */
export function Timeline({ it }: { readonly it: Reading }) {
  const { t, locale } = useView();
  return (
    <section className="article-section" id="timeline">
      <div lang={locale}>
        <h2>{t("reading.timeline")}</h2>
        <ZoneSwitch it={it} />
        {it.drawing && (
          <TimelineDrawing drawing={it.drawing} events={it.words.events} timeZone={it.timeZone} />
        )}
      </div>
      <TimelineList events={it.words.events} timeZone={it.timeZone}>
        {(event) => <ThenAndLater event={event} timeZone={it.timeZone} />}
      </TimelineList>
    </section>
  );
}

function ZoneSwitch({ it }: { readonly it: Reading }) {
  const view = useView();
  const { t } = view;
  const at = it.times[0]?.at ?? it.createdAt;
  const tab = (zone: Reading["zone"], label: string) => ({
    href: `?zone=${zone}#timeline`,
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

function ThenAndLater({ event, timeZone }: { readonly event: EventWords; readonly timeZone: string }) {
  const { t, locale } = useView();
  const then = (["knownThen", "believedThen", "unknownThen"] as const).filter((field) => event[field]);
  if (then.length === 0 && !event.learnedLater && !event.source) return null;
  return (
    <>
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
            <dl className="later">
              <dt lang={locale}>{t("words.known.learnedLater")}</dt>
              <dd>
                <InlineText text={event.learnedLater} />
                {event.learnedAt && (
                  <span className="hint" lang={locale}>
                    {" "}
                    <DateTime at={event.learnedAt} timeZone={timeZone} />
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
