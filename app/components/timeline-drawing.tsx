import { happenedLater } from "#app/domain/timeline/as-known.ts";
import type { TimelineDrawings } from "#app/domain/timeline/drawing.ts";
import type { EventKind } from "#app/domain/timeline/event.ts";
import { dayIn } from "#app/domain/timeline/typed-time.ts";
import { formatDateTime, formatDuration } from "#app/i18n/format.ts";
import { Patterns } from "./drawing/patterns.tsx";
import { Picture } from "./drawing/picture.tsx";
import { ShapeSample } from "./drawing/shape.tsx";
import { useView } from "./view.tsx";

export interface DrawnEventWords {
  readonly id: string;
  readonly at: string | null;
  readonly atText?: string | null;
  readonly kind: EventKind;
  readonly text: string;
  readonly role?: string | null;
}

/** The incident on a line of time, drawn; each mark leads to its event in the list (`#event-ID`). */
export function TimelineDrawing({
  drawing,
  events,
  timeZone,
}: {
  readonly drawing: TimelineDrawings;
  readonly events: readonly DrawnEventWords[];
  readonly timeZone?: string;
}) {
  const view = useView();
  const { t } = view;
  const zone = timeZone ?? view.timeZone;
  const texts = new Map(events.map((event) => [event.id, event.text]));
  const { lying, standing } = drawing;
  const { moment } = lying;
  const over = lying.phases.filter(({ to }) => moment === null || to <= moment.at);
  const summary = summaryOf(drawing);
  const shown = {
    summary,
    wordsOf: (id: string) => texts.get(id) ?? "",
    timeZone: zone,
    severalDays: dayIn(drawing.from, zone) !== dayIn(drawing.to, zone),
  };
  return (
    <figure className="drawing">
      <figcaption>{summary}</figcaption>
      <a className="skip skip-here" href="#after-drawing">
        {t("drawing.skip")}
      </a>
      <Picture drawing={lying} direction="lying" {...shown} />
      <Picture drawing={standing} direction="standing" {...shown} />
      <ul className="drawing-key drawing-kinds">
        {standing.rows.map(({ kind }) => (
          <li key={kind}>
            <ShapeSample kind={kind} />
            {t(`words.kind.${kind}`)}
          </li>
        ))}
      </ul>
      <ul className="drawing-key">
        {over.map((phase, index) => (
          <li key={phase.key}>
            <svg width="16" height="10" viewBox="0 0 16 10" aria-hidden="true" focusable="false">
              {index === 0 && <Patterns prefix="drawing-key" />}
              <rect className="phase" fill={`url(#drawing-key-${phase.key})`} width="16" height="10" />
            </svg>
            {t(`words.phase.${phase.key}`)} <span className="figures">{lastedOf(phase)}</span>
          </li>
        ))}
      </ul>
      <span id="after-drawing" />
    </figure>
  );

  /** What the picture says, in a sentence: from when to when, how much of what, the longest silence. */
  function summaryOf({ from, to }: TimelineDrawings): string {
    if (moment) {
      const known = events.filter((event) => !happenedLater(event, moment.at)).length;
      return t("drawing.summaryKnown", {
        count: known,
        time: formatDateTime(view, moment.at, { timeZone: zone }),
      });
    }
    const counted = lying.spans?.shape === "bars" ? lying.spans.bars.length : lying.spans?.count;
    const silence = [...lying.silences]
      .filter(({ folded }) => !folded)
      .sort((a, b) => b.length - a.length)[0];
    const told = [
      t("drawing.summary", {
        count: events.filter(({ at }) => at !== null).length,
        from: formatDateTime(view, from, { timeZone: zone, withoutZone: true }),
        to: formatDateTime(view, to, { timeZone: zone }),
      }),
      counted ? t("drawing.summarySpans", { count: counted }) : "",
      silence ? t("drawing.summarySilence", { lasted: lastedOf(silence) }) : "",
    ];
    return told.filter(Boolean).join(view.locale === "ja" ? "" : " ");
  }

  function lastedOf({ from, to }: { readonly from: string; readonly to: string }): string {
    return formatDuration(view, (Date.parse(to) - Date.parse(from)) / 60_000);
  }
}
