import type { TimelineDrawing as Drawing } from "#app/domain/timeline/drawing.ts";
import type { EventKind } from "#app/domain/timeline/event.ts";
import { formatDateTime, formatDuration, formatTime } from "#app/i18n/format.ts";
import { classNames } from "./class-names.ts";
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
  readonly drawing: Drawing;
  readonly events: readonly DrawnEventWords[];
  readonly timeZone?: string;
}) {
  const view = useView();
  const { t } = view;
  const choice = { timeZone: timeZone ?? view.timeZone };
  const wordsOf = new Map(events.map((event) => [event.id, event.text]));
  return (
    <figure className="drawing">
      <div className="drawing-scroll">
        <svg width={drawing.width} height={drawing.height + 4} viewBox={drawing.viewBox}>
          <title>{t("shell.timeline.drawing")}</title>
          {drawing.phases.map((phase) => (
            <rect
              key={phase.key}
              className={`phase phase-${phase.key}`}
              x={phase.x}
              y={phase.y}
              width={Math.max(phase.width, 1)}
              height={phase.height}
            >
              <title>{`${t(`words.phase.${phase.key}`)}: ${spanOf(phase.from, phase.to)}`}</title>
            </rect>
          ))}
          <line
            className="axis"
            x1={drawing.axis.left}
            x2={drawing.axis.right}
            y1={drawing.axis.y}
            y2={drawing.axis.y}
          />
          {drawing.silences
            .filter((silence) => silence.folded)
            .map((silence) => (
              <path
                key={silence.from}
                className="fold"
                d={`M${silence.x + silence.width / 2 - 5} ${drawing.axis.y + 5}l4 -10m2 10l4 -10`}
              >
                <title>{spanOf(silence.from, silence.to)}</title>
              </path>
            ))}
          {drawing.ticks.map((tick, index) => (
            <g key={tick.at} className="tick">
              <line x1={tick.x} x2={tick.x} y1={drawing.axis.y} y2={drawing.axis.y + 5} />
              <text x={tick.x} y={drawing.axis.y + 19} textAnchor={anchor(tick.x, drawing)}>
                {formatTime(view, tick.at, choice)}
              </text>
              {(tick.startsDay || index === 0) && (
                <text x={tick.x} y={drawing.axis.y + 34} textAnchor={anchor(tick.x, drawing)}>
                  {formatDateTime(view, tick.at, { ...choice, withoutZone: true }).replace(
                    /,? \d\d:\d\d$/,
                    "",
                  )}
                </text>
              )}
            </g>
          ))}
          {drawing.marks.map((mark) => (
            <a key={mark.ids.join()} href={`#event-${mark.ids[0]}`}>
              <title>
                {`${formatDateTime(view, mark.from, choice)} ${mark.ids
                  .slice(0, 3)
                  .map((id) => wordsOf.get(id) ?? "")
                  .join(" · ")}`}
              </title>
              <circle
                className={classNames("mark", mark.kind && `mark-${mark.kind}`)}
                cx={mark.x}
                cy={mark.y}
                r={mark.ids.length > 1 ? 7 : 5}
              />
              {mark.ids.length > 1 && (
                <text
                  className="mark-count"
                  x={mark.x}
                  y={mark.y}
                  textAnchor="middle"
                  dominantBaseline="central"
                >
                  {mark.ids.length}
                </text>
              )}
            </a>
          ))}
        </svg>
      </div>
      <figcaption>
        <ul className="phase-list">
          {drawing.phases.map((phase) => (
            <li key={phase.key}>
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                <rect className={`phase phase-${phase.key}`} width="12" height="12" />
              </svg>
              {t(`words.phase.${phase.key}`)} <span className="figures">{spanOf(phase.from, phase.to)}</span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );

  function spanOf(from: string, to: string): string {
    return formatDuration(view, (Date.parse(to) - Date.parse(from)) / 60_000);
  }
}

function anchor(x: number, drawing: Drawing): "start" | "middle" | "end" {
  if (x < 44) return "start";
  return x > drawing.width - 44 ? "end" : "middle";
}
