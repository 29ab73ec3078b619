import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** What cannot be undone asks once more: opening it shows what will happen and the button that does it. */
export function Confirm(props: {
  readonly label: string;
  readonly icon?: IconName;
  /** What will happen, and the form that does it. */
  readonly children: ReactNode;
  readonly open?: boolean;
}) {
  return (
    <details className="confirm" open={props.open}>
      <summary className="button button-secondary button-small">
        {props.icon && <Icon name={props.icon} />}
        {props.label}
      </summary>
      <div className="confirm-body">{props.children}</div>
    </details>
  );
}
