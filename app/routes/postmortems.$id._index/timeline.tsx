import { Tabs } from "#app/components/tabs.tsx";
import { TimelineDrawing } from "#app/components/timeline-drawing.tsx";
import { TimelineList } from "#app/components/timeline-list.tsx";
import { useView } from "#app/components/view.tsx";
import { happenedLater } from "#app/domain/timeline/as-known.ts";
import { formatTime, zoneName } from "#app/i18n/format.ts";
import { AsKnownBar } from "./as-known-bar.tsx";
import { LaterEvents } from "./later-events.tsx";
import type { Reading } from "./load.server.ts";
import { readAt } from "./read-at.ts";
import { ThenAndLater } from "./then-and-later.tsx";

type EventWords = Reading["words"]["events"][number];

/** Drawn, and in words: what happened, what was known then, what was learned later. */
export function Timeline({ it }: { readonly it: Reading }) {
  const { t, locale } = useView();
  const { moment } = it;
  const { events } = it.words;
  const later = events.filter((event) => moment !== null && happenedLater(event, moment));
  return (
    <section className="article-section" id="timeline">
      <div lang={locale}>
        <h2>{t("reading.timeline")}</h2>
        <div data-known="zones">
          <ZoneSwitch it={it} />
        </div>
        <AsKnownBar it={it} />
        <div data-known="drawing">
          {it.drawing && <TimelineDrawing drawing={it.drawing} events={events} timeZone={it.timeZone} />}
        </div>
      </div>
      <div data-known="events">
        <Events events={events.filter((event) => !later.includes(event))} it={it} />
        {moment !== null && (
          <LaterEvents moment={moment} timeZone={it.timeZone} count={later.length}>
            <Events events={later} it={it} />
          </LaterEvents>
        )}
      </div>
    </section>
  );
}

function Events({ events, it }: { readonly events: readonly EventWords[]; readonly it: Reading }) {
  const view = useView();
  const linkTo = ({ id, at }: EventWords) => {
    if (at === null) return null;
    const time = formatTime(view, at, { timeZone: it.timeZone });
    return { href: `${readAt(it.zone, at)}#event-${id}`, title: view.t("reading.asKnown", { time }) };
  };
  const source = ({ source }: EventWords) =>
    source && (
      <a href={source} rel="noopener noreferrer nofollow" lang={view.locale}>
        {view.t("reading.source")}
      </a>
    );
  if (events.length === 0) return null;
  return (
    <TimelineList events={events} timeZone={it.timeZone} timeLink={linkTo} facts={source}>
      {(event) => <ThenAndLater event={event} it={it} />}
    </TimelineList>
  );
}

/** The incident's zone, the reader's own, UTC; those that say the same as another are not offered twice. */
function ZoneSwitch({ it }: { readonly it: Reading }) {
  const view = useView();
  const { t } = view;
  const at = it.times[0]?.at ?? it.createdAt;
  const named = (name: string) => zoneName(view, at, name);
  const zones = [
    {
      zone: "incident",
      name: it.incidentZone,
      label: t("reading.zoneIncident", { zone: named(it.incidentZone) }),
    },
    { zone: "own", name: it.ownZone, label: t("reading.zoneOwn", { zone: named(it.ownZone) }) },
    { zone: "utc", name: "UTC", label: t("reading.zoneUtc") },
  ] as const;
  const different = zones.filter(({ zone, name }, place) => {
    const same = zones.filter((each) => each.name === name);
    return zone === it.zone || (!same.some((each) => each.zone === it.zone) && same[0] === zones[place]);
  });
  if (different.length < 2) return null;
  return (
    <Tabs
      label={t("reading.zone")}
      tabs={different.map(({ zone, label }) => ({
        href: `${readAt(zone, it.moment)}#timeline`,
        label,
        current: it.zone === zone,
      }))}
    />
  );
}
