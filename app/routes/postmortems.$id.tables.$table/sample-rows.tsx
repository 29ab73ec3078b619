import { Card } from "#app/components/card.tsx";
import { Notice } from "#app/components/notice.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import type { Sample } from "./sample.server.ts";

/** How the first rows are read with the columns as they are chosen now, those that cannot be read too. */
export function SampleRows({ sample, zone }: { readonly sample: Sample; readonly zone: string }) {
  const { t } = useView();
  const { events, passedOver } = sample;
  return (
    <Card title={t("timelineImport.table.preview")}>
      {events.length === 0 && <Notice tone="warning">{t("timelineImport.table.noneRead")}</Notice>}
      <ol className="events sample-events">
        {events.map((event) => (
          <li key={event.dedupeKey} className={event.at ? "event" : "event event-unread"}>
            <div className="event-time figures">
              {event.at ? (
                <DateTime at={event.at} timeZone={zone} seconds withoutZone />
              ) : (
                <span className="needs-time-text">{event.atText ?? t("timeline.noTime")}</span>
              )}
            </div>
            <div className="event-words">
              <p className="event-text">{event.text}</p>
              <p className="meta">
                <span>{t(`words.kind.${event.kind}`)}</span>
                {event.author && <span>{event.author}</span>}
                {event.source && <span>{event.source}</span>}
                {!event.at && <span>{t("timelineImport.table.noTime")}</span>}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {passedOver.length > 0 && (
        <ul className="hint" lang="en">
          {passedOver.map(({ line, why }) => (
            <li key={`${line} ${why}`}>{t("timelineImport.passedOverLine", { line, why })}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
