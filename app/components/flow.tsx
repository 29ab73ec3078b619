import type { ReactNode } from "react";
import { type StepLink, Steps } from "./steps.tsx";
import { useView } from "./view.tsx";

/**
 * The guided flow: steps left, the work in the middle, what helps on the right.
 *
 *   wide   │ steps │ work            │ help │      narrow   steps (one scrolling line)
 *                                                          work
 *                                                          help (folded)
 */
export function Flow({
  steps,
  children,
  help,
}: {
  readonly steps: readonly StepLink[];
  readonly children: ReactNode;
  readonly help?: ReactNode;
}) {
  const { t } = useView();
  return (
    <div className="flow">
      <Steps steps={steps} />
      <div className="flow-work">{children}</div>
      {help && (
        <aside className="flow-help" aria-label={t("shell.help")}>
          {help}
        </aside>
      )}
    </div>
  );
}

/** One help box: questions, similar incidents. Open by default, foldable. */
export function Help(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly open?: boolean;
}) {
  return (
    <details className="help" open={props.open ?? true}>
      <summary>{props.title}</summary>
      <div className="help-body">{props.children}</div>
    </details>
  );
}
