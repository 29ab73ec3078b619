import type { TimelineDrawing } from "#app/domain/timeline/drawing.ts";
import { formatDateTime, formatTime } from "#app/i18n/format.ts";
import { useView } from "../view.tsx";
import type { Turned } from "./direction.ts";
import { Shape } from "./shape.tsx";

/** A row for each kind of event, its shape and, where there is room, its name before it. */
export function Rows({ drawing, turn }: { readonly drawing: TimelineDrawing; readonly turn: Turned }) {
  const { t } = useView();
  const { axis } = drawing;
  const lies = turn.direction === "lying";
  return (
    <>
      {drawing.rows.map(({ kind, across, breadth }) => {
        const middle = across + breadth / 2;
        const head = turn.point(lies ? 10 : axis.from - 26, middle);
        return (
          <g key={kind}>
            <line className="drawn-row" {...turn.line([axis.from, middle], [axis.to, middle])} />
            <Shape kind={kind} {...head} />
            {lies && (
              <text className="row-words" x={head.x + 14} y={head.y + 4}>
                {t(`words.kind.${kind}`)}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/**
 * The events in their rows; several too close to be told apart are a figure. What is later than the moment one goes
 * back to has its shape under the veil, and neither name nor link.
 */
export function Marks({
  drawing,
  turn,
  wordsOf,
  timeZone,
}: {
  readonly drawing: TimelineDrawing;
  readonly turn: Turned;
  readonly wordsOf: (id: string) => string;
  readonly timeZone: string;
}) {
  const view = useView();
  const { t } = view;
  return (
    <>
      {drawing.marks.map((mark) => {
        const { x, y } = turn.point(mark.along, mark.across);
        const [first = ""] = mark.ids;
        const many = mark.ids.length > 1;
        if (drawing.moment !== null && mark.from > drawing.moment.at)
          return <Shape key={first} kind={mark.kind} x={x} y={y} />;
        return (
          <a key={first} href={`#event-${first}`}>
            <title>{titleOf(mark)}</title>
            {many ? (
              <>
                <rect
                  className={`heap shape-${mark.kind}`}
                  x={x - 10}
                  y={y - 8}
                  width="20"
                  height="16"
                  rx="8"
                />
                <text className="heap-count" x={x} y={y + 4}>
                  {mark.ids.length}
                </text>
              </>
            ) : (
              <Shape kind={mark.kind} x={x} y={y} />
            )}
          </a>
        );
      })}
    </>
  );

  function titleOf({ ids, kind, from, to }: TimelineDrawing["marks"][number]): string {
    const at = formatDateTime(view, from, { timeZone, withoutZone: true });
    const [first = ""] = ids;
    if (ids.length === 1) return `${at} ${t(`words.kind.${kind}`)}: ${cut(wordsOf(first))}`;
    const until = formatTime(view, to, { timeZone });
    return `${at}–${until} ${t(`words.kind.${kind}`)} × ${ids.length}: ${cut(wordsOf(first))} …`;
  }
}

/** The list below has the whole text. */
function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
