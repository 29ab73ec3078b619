import type { TimelineDrawing } from "#app/domain/timeline/drawing.ts";
import { useView } from "../view.tsx";
import type { Turned } from "./direction.ts";
import { fitting } from "./text-width.ts";

const STRIP = 8;

/** The incident's phases as a strip, named where there is room, each beginning with a fine line through the picture. */
export function Phases({
  drawing,
  turn,
  prefix,
}: {
  readonly drawing: TimelineDrawing;
  readonly turn: Turned;
  readonly prefix: string;
}) {
  const { t } = useView();
  const { phases, phasesAt, axis } = drawing;
  const lies = turn.direction === "lying";
  const end = lies ? axis.across : drawing.breadth;
  const edges = [...new Set(phases.flatMap(({ along, length }) => [along, along + length]))];
  return (
    <>
      {edges.map((along) => (
        <line key={along} className="phase-edge" {...turn.line([along, phasesAt], [along, end])} />
      ))}
      {phases.map((phase) => {
        const known = drawing.moment === null || phase.from <= drawing.moment.at;
        const words = lies && known ? fitting(t(`words.phase.${phase.key}`), phase.length - 6) : "";
        return (
          <g key={phase.key}>
            <rect
              className="phase"
              fill={`url(#${prefix}-${phase.key})`}
              {...turn.box(phase.along, phasesAt, Math.max(phase.length, 1), STRIP)}
            />
            {words && (
              <text className="phase-words" {...turn.point(phase.along + 3, phasesAt + 21)}>
                {words}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
