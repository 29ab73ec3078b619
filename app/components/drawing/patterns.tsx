import type { PhaseKey } from "#app/domain/timeline/measures.ts";

/** Phases and silences are told apart by their pattern where there is no colour, on paper for one. */
export function Patterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      {(Object.keys(STROKES) as PhaseKey[]).map((key) => (
        <pattern
          key={key}
          id={`${prefix}-${key}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          className={`phase-${key}`}
        >
          <rect className="phase-ground" width="6" height="6" />
          {STROKES[key] && <path className="phase-lines" d={STROKES[key]} />}
        </pattern>
      ))}
      <pattern id={`${prefix}-silence`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path className="silence-lines" d="M0 6L6 0" />
      </pattern>
    </defs>
  );
}

const STROKES: Readonly<Record<PhaseKey, string>> = {
  detect: "",
  acknowledge: "M-1 1L1-1M0 6L6 0M5 7L7 5",
  mitigate: "M1.5 0V6M4.5 0V6",
  resolve: "M0 3H6M3 0V6",
};
