import type { TimelineDrawing } from "#app/domain/timeline/drawing.ts";
import { formatDuration } from "#app/i18n/format.ts";
import { useView } from "../view.tsx";
import type { Turned } from "./direction.ts";
import { textWidth } from "./text-width.ts";

/** Long times in which nobody noted anything, with how long they were: a gap says something too. */
export function Silences({
  drawing,
  turn,
  prefix,
}: {
  readonly drawing: TimelineDrawing;
  readonly turn: Turned;
  readonly prefix: string;
}) {
  const view = useView();
  const [first] = drawing.rows;
  const last = drawing.rows.at(-1);
  if (!first || !last) return null;
  const [from, to] = [first.across, last.across + last.breadth];
  const lies = turn.direction === "lying";
  const known = drawing.silences.filter(({ to }) => drawing.moment === null || to <= drawing.moment.at);
  return known.map((silence) => {
    const minutes = (Date.parse(silence.to) - Date.parse(silence.from)) / 60_000;
    const long = view.t("drawing.silence", { lasted: formatDuration(view, minutes) });
    const short = formatDuration(view, minutes);
    const room = lies ? silence.length : to - from;
    const words = [long, short].find((each) => textWidth(each) + 16 <= room);
    const { x, y } = turn.point(silence.along + silence.length / 2, (from + to) / 2);
    const inset = Math.min(14, silence.length / 8);
    return (
      <g key={silence.from}>
        <title>{long}</title>
        <rect
          className="silence"
          fill={`url(#${prefix}-silence)`}
          {...turn.box(silence.along + inset, from, silence.length - 2 * inset, to - from)}
        />
        {words && (
          <text className="silence-words" x={x} y={y + 4}>
            {words}
          </text>
        )}
      </g>
    );
  });
}
