import { EventPictures } from "#app/components/event-pictures.tsx";
import { InlineText } from "#app/components/inline-text.tsx";
import { MarkChips } from "#app/components/mark-chips.tsx";
import { SkewMark } from "#app/components/skew-mark.tsx";
import { DateTime } from "#app/components/time.tsx";
import { useView } from "#app/components/view.tsx";
import { happenedLater, learnedAfter } from "#app/domain/timeline/as-known.ts";
import { marksOf } from "#app/domain/timeline/incident-marks.ts";
import { isSkewed } from "#app/domain/timeline/skew.ts";
import type { Reading } from "./load.server.ts";

type EventWords = Reading["words"]["events"][number];

/** What was known at an event on one side, what was learned later on the other, folded while nobody could know it. */
export function ThenAndLater({ event, it }: { readonly event: EventWords; readonly it: Reading }) {
  const { t, locale } = useView();
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
          {event.learnedLater && <Later event={event} it={it} />}
        </div>
      )}
    </>
  );
}

function Later({ event, it }: { readonly event: EventWords; readonly it: Reading }) {
  const { t, locale } = useView();
  const words = (
    <>
      <InlineText text={event.learnedLater} />
      {event.learnedAt && (
        <span className="hint" lang={locale}>
          {" "}
          <DateTime at={event.learnedAt} timeZone={it.timeZone} />
        </span>
      )}
    </>
  );
  if (it.moment !== null && learnedAfter(event, it.moment))
    return (
      <details className="later" id={`learned-${event.id}`}>
        <summary lang={locale}>{t("reading.learnedFolded")}</summary>
        <p className="moment-text">{words}</p>
      </details>
    );
  return (
    <dl className="later">
      <dt lang={locale}>{t("words.known.learnedLater")}</dt>
      <dd>{words}</dd>
    </dl>
  );
}
