import type { Band } from "#app/domain/timeline/bands.ts";
import type { Bar, Step } from "#app/domain/timeline/bars.ts";
import type { TimelineDrawing } from "#app/domain/timeline/drawing.ts";
import { formatDateTime, formatDuration } from "#app/i18n/format.ts";
import { useView } from "../view.tsx";
import type { Turned } from "./direction.ts";
import { fitting } from "./text-width.ts";

const THICK = 18;

/** What lasted: a bar each, open at the end where nobody told of one; or, for very many, how many at each time. */
export function Spans(props: {
  readonly drawing: TimelineDrawing;
  readonly turn: Turned;
  readonly wordsOf: (id: string) => string;
  readonly timeZone: string;
}) {
  const { t } = useView();
  const { spans, moment } = props.drawing;
  const isKnown = (bar: Bar) => moment === null || bar.from <= moment.at;
  if (spans === null) return null;
  if (spans.shape === "bars")
    return spans.bars
      .filter(isKnown)
      .map((bar) => <SpanBar key={bar.startId} {...props} bar={bar} band={spans} />);
  const { y } = props.turn.point(props.drawing.axis.from, spans.across);
  return (
    <g>
      {moment === null && <title>{t("drawing.density", { count: spans.count, most: spans.most })}</title>}
      <path className="density" d={outline(spans.steps, spans, spans.most, props)} />
      {props.turn.direction === "lying" && moment === null && (
        <text className="row-words" x={24} y={y + 36}>
          {t("drawing.atOnce", { count: spans.most })}
        </text>
      )}
    </g>
  );
}

function SpanBar({
  bar,
  band,
  turn,
  wordsOf,
  timeZone,
  drawing: { moment },
}: {
  readonly drawing: TimelineDrawing;
  readonly bar: Bar;
  readonly band: Band;
  readonly turn: Turned;
  readonly wordsOf: (id: string) => string;
  readonly timeZone: string;
}) {
  const view = useView();
  const { t } = view;
  const across = band.across + bar.lane * 24 + 3;
  const lies = turn.direction === "lying";
  const ended = bar.endId !== null && (moment === null || bar.to <= moment.at);
  const words = wordsOf(bar.startId);
  const from = formatDateTime(view, bar.from, { timeZone });
  const lasted = formatDuration(view, (Date.parse(bar.to) - Date.parse(bar.from)) / 60_000);
  const told = ended ? t("drawing.lasted", { from, lasted }) : t("drawing.openEnd", { from });
  const inside = lies ? fitting(words, bar.length - 12) : "";
  return (
    <a href={`#event-${bar.startId}`}>
      <title>{`${words} · ${told}`}</title>
      {ended ? (
        <rect className="bar" rx="3" {...turn.box(bar.along, across, bar.length, THICK)} />
      ) : (
        <path className="bar bar-open" d={openBar(bar, across, turn)} />
      )}
      {inside && (
        <text className="bar-words" {...turn.point(bar.along + 6, across + 13)}>
          {inside}
        </text>
      )}
    </a>
  );
}

/** Three sides of a box: nobody told of its end. */
function openBar({ along, length }: Bar, across: number, { point }: Turned): string {
  const corners = [
    point(along + length, across),
    point(along, across),
    point(along, across + THICK),
    point(along + length, across + THICK),
  ];
  return `M${corners.map(({ x, y }) => `${x} ${y}`).join("L")}`;
}

/** A stepped hill, its feet on the far side of the band. */
function outline(
  steps: readonly Step[],
  band: Band,
  most: number,
  { turn }: { readonly turn: Turned },
): string {
  const ground = band.across + band.breadth - 4;
  const height = band.breadth - 8;
  let before = 0;
  const at = (along: number, active: number) => {
    const { x, y } = turn.point(along, ground - (active / Math.max(1, most)) * height);
    return `${x} ${y}`;
  };
  const corners = steps.flatMap(({ along, active }) => {
    const corner = [at(along, before), at(along, active)];
    before = active;
    return corner;
  });
  return `M${corners.join("L")}Z`;
}
