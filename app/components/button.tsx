import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

export interface ButtonProps {
  readonly children: ReactNode;
  readonly look?: ButtonLook;
  readonly icon?: IconName;
  readonly small?: boolean;
}

/** A submit button; `intent` names what it does when its form knows several. */
export function Button({
  children,
  look = "primary",
  icon,
  small,
  intent,
  name = "intent",
  formAction,
  formNoValidate,
  disabled,
  describedBy,
  pressed,
}: ButtonProps & {
  readonly intent?: string;
  readonly name?: string;
  readonly formAction?: string;
  readonly formNoValidate?: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  /** For a button that says whether something holds. */
  readonly pressed?: boolean;
}) {
  return (
    <button
      type="submit"
      className={buttonClass(look, small)}
      name={intent === undefined ? undefined : name}
      value={intent}
      formAction={formAction}
      formNoValidate={formNoValidate}
      disabled={disabled}
      aria-describedby={describedBy}
      aria-pressed={pressed}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({
  children,
  look = "secondary",
  icon,
  small,
  href,
  download,
}: ButtonProps & { readonly href: string; readonly download?: boolean }) {
  return (
    <a className={buttonClass(look, small)} href={href} download={download}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

function buttonClass(look: ButtonLook, small: boolean | undefined): string {
  return classNames("button", `button-${look}`, small && "button-small");
}
