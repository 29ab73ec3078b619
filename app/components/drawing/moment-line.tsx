import type { TimelineDrawing } from "#app/domain/timeline/drawing.ts";
import { formatDateTime, formatTime } from "#app/i18n/format.ts";
import { useView } from "../view.tsx";
import type { Turned } from "./direction.ts";
import { textWidth } from "./text-width.ts";

/** As known at a moment: a line there, and a veil over all that nobody could know yet. */
export function MomentLine({
  drawing,
  turn,
  timeZone,
  severalDays,
}: {
  readonly drawing: TimelineDrawing;
  readonly turn: Turned;
  readonly timeZone: string;
  readonly severalDays: boolean;
}) {
  const view = useView();
  const { moment, axis, breadth, length } = drawing;
  if (moment === null) return null;
  const lies = turn.direction === "lying";
  const head = lies ? -20 : axis.across;
  const words = severalDays
    ? formatDateTime(view, moment.at, { timeZone, withoutZone: true })
    : formatTime(view, moment.at, { timeZone });
  const half = textWidth(words) / 2 + 4;
  const middle = Math.min(Math.max(moment.along, half), length - half);
  const label = lies ? turn.point(middle, -8) : turn.point(moment.along - 5, breadth - half);
  return (
    <g className="moment-mark">
      <rect
        className="veil"
        {...turn.box(
          moment.along + 10,
          lies ? 0 : axis.across + 1,
          Math.max(0, axis.to - moment.along + 4),
          lies ? axis.across : breadth,
        )}
      />
      <line
        className="moment-line"
        {...turn.line([moment.along, head + (lies ? 16 : 0)], [moment.along, lies ? axis.across : breadth])}
      />
      <text className="moment-label" {...label}>
        {words}
      </text>
    </g>
  );
}
