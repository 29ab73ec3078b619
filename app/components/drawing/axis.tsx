import type { TimelineDrawing } from "#app/domain/timeline/drawing.ts";
import { formatDay, formatTime } from "#app/i18n/format.ts";
import { useView } from "../view.tsx";
import type { Turned } from "./direction.ts";

/** The line of time with round hours, a date wherever a day begins, and a break where a silence is folded. */
export function Axis({
  drawing,
  turn,
  timeZone,
}: {
  readonly drawing: TimelineDrawing;
  readonly turn: Turned;
  readonly timeZone: string;
}) {
  const view = useView();
  const { axis, ticks, silences } = drawing;
  const lies = turn.direction === "lying";
  return (
    <>
      <line className="axis" {...turn.line([axis.from, axis.across], [axis.to, axis.across])} />
      {silences
        .filter((silence) => silence.folded)
        .map((silence) => {
          const { x, y } = turn.point(silence.along + silence.length / 2, axis.across);
          const shape = lies ? "m-5 5l4-10m2 10l4-10" : "m-5 5l10-4m-10-2l10-4";
          return <path key={silence.from} className="fold" d={`M${x} ${y}${shape}`} />;
        })}
      {ticks.map((tick, index) => {
        const { x, y } = turn.point(tick.along, axis.across);
        const time = formatTime(view, tick.at, { timeZone });
        const day = tick.startsDay || index === 0 ? formatDay(view, tick.at, { timeZone }) : null;
        return (
          <g key={tick.at} className="tick">
            <path d={lies ? `M${x} ${y}v5` : `M${x} ${y}h-5`} />
            {lies ? (
              <>
                <text x={x} y={y + 18} className={anchor(x, drawing)}>
                  {time}
                </text>
                {day && (
                  <text x={x} y={y + 33} className={anchor(x, drawing)}>
                    {day}
                  </text>
                )}
              </>
            ) : (
              <>
                <text x={x - 9} y={y + 4} className="anchor-end">
                  {time}
                </text>
                {day && (
                  <text x={x - 9} y={y - 10} className="anchor-end">
                    {day}
                  </text>
                )}
              </>
            )}
          </g>
        );
      })}
    </>
  );
}

function anchor(x: number, drawing: TimelineDrawing): string {
  return x > drawing.length - 44 ? "anchor-end" : "anchor-middle";
}
