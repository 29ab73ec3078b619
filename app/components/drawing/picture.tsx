import type { TimelineDrawing } from "#app/domain/timeline/drawing.ts";
import { useView } from "../view.tsx";
import { Axis } from "./axis.tsx";
import { type Direction, turned } from "./direction.ts";
import { MomentLine } from "./moment-line.tsx";
import { Patterns } from "./patterns.tsx";
import { Phases } from "./phases.tsx";
import { Marks, Rows } from "./rows.tsx";
import { Silences } from "./silences.tsx";
import { Spans } from "./spans.tsx";

/** One of the two pictures; which one is seen depends on the room there is (styles/drawing.css). */
export function Picture({
  drawing,
  direction,
  summary,
  wordsOf,
  timeZone,
  severalDays,
}: {
  readonly drawing: TimelineDrawing;
  readonly direction: Direction;
  readonly summary: string;
  readonly wordsOf: (id: string) => string;
  readonly timeZone: string;
  readonly severalDays: boolean;
}) {
  const { t } = useView();
  const prefix = `drawing-${direction}`;
  const head = drawing.moment && direction === "lying" ? 22 : 0;
  const turn = turned(drawing, direction, head);
  const { spans, axis } = drawing;
  return (
    <svg
      className={`drawn drawn-${direction}`}
      aria-labelledby={`${prefix}-title`}
      aria-describedby={`${prefix}-desc`}
      width={turn.width}
      height={turn.height}
      viewBox={`0 0 ${turn.width} ${turn.height}`}
    >
      <title id={`${prefix}-title`}>{t("drawing.title")}</title>
      <desc id={`${prefix}-desc`}>{summary}</desc>
      <Patterns prefix={prefix} />
      <Rows drawing={drawing} turn={turn} />
      <Silences drawing={drawing} turn={turn} prefix={prefix} />
      <Phases drawing={drawing} turn={turn} prefix={prefix} />
      {spans && drawing.moment === null && direction === "lying" && (
        <text className="row-words" {...turn.point(24, spans.across + 16)}>
          {t("drawing.lasting", { count: spans.shape === "bars" ? spans.bars.length : spans.count })}
        </text>
      )}
      {spans && drawing.moment === null && direction === "standing" && (
        <text
          className="row-words anchor-middle"
          {...turn.point(axis.from - 22, spans.across + spans.breadth / 2)}
        >
          {t("drawing.lastingShort", { count: spans.shape === "bars" ? spans.bars.length : spans.count })}
        </text>
      )}
      <Spans drawing={drawing} turn={turn} wordsOf={wordsOf} timeZone={timeZone} />
      <Marks drawing={drawing} turn={turn} wordsOf={wordsOf} timeZone={timeZone} />
      <Axis drawing={drawing} turn={turn} timeZone={timeZone} />
      <MomentLine drawing={drawing} turn={turn} timeZone={timeZone} severalDays={severalDays} />
    </svg>
  );
}
