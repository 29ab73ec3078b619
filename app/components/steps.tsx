import { useView } from "./view.tsx";

export interface StepLink {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
  /** What publishing demands and is not there. */
  readonly missing: readonly string[];
  /** How many of the template's questions are still open; never a gate. */
  readonly open?: number;
}

/** The seven steps, any order, each with what it still lacks. */
export function Steps({ steps }: { readonly steps: readonly StepLink[] }) {
  const { t } = useView();
  return (
    <nav className="steps" aria-label={t("shell.steps")} data-fresh="steps">
      <ol>
        {steps.map((step, index) => (
          <li key={step.key}>
            <a href={step.href} aria-current={step.current ? "step" : undefined}>
              <StepMark number={index + 1} step={step} />
              <span className="step-words">
                {step.label}
                <span className="step-state">{stateWords(step)}</span>
              </span>
            </a>
            {step.missing.length > 0 && (
              <ul className="step-missing">
                {step.missing.map((what) => (
                  <li key={what}>{what}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );

  function stateWords(step: StepLink): string {
    if (step.missing.length > 0) return t("shell.stepMissing", { count: step.missing.length });
    if (step.open) return t("shell.stepOpen", { count: step.open });
    return t("shell.stepDone");
  }
}

/** The number in a ring; a tick once nothing is missing or open, a dot while publishing waits for it. */
function StepMark({ number, step }: { readonly number: number; readonly step: StepLink }) {
  const done = step.missing.length === 0 && !step.open;
  return (
    <svg
      className="step-mark"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <circle className={done ? "step-ring step-ring-done" : "step-ring"} cx="12" cy="12" r="10.5" />
      {done ? (
        <path className="step-tick" d="m7.5 12.5 3 3 6-6.5" />
      ) : (
        <text x="12" y="12" textAnchor="middle" dominantBaseline="central">
          {number}
        </text>
      )}
      {step.missing.length > 0 && <circle className="step-dot" cx="20.5" cy="4" r="3" />}
    </svg>
  );
}
