import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { useView } from "./view.tsx";

/** What every field has; `name` is also its id, so that an error summary can link to it. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly optional?: boolean;
  /** The label is for screen readers only, where a heading beside the field says it already. */
  readonly labelHidden?: boolean;
  /** id of what else describes it, elsewhere on the page. */
  readonly describedBy?: string;
  readonly id?: string;
}

/** The attributes of the control itself: id, name, and what describes it. */
export function controlProps(field: FieldProps) {
  const id = fieldId(field);
  const describedBy = [field.error && `${id}-error`, field.hint && `${id}-hint`, field.describedBy]
    .filter(Boolean)
    .join(" ");
  return {
    id,
    name: field.name,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": field.error ? (true as const) : undefined,
    "aria-errormessage": field.error ? `${id}-error` : undefined,
  };
}

export function fieldId(field: Pick<FieldProps, "id" | "name">): string {
  return field.id ?? field.name.replaceAll(/[^\w-]/g, "-");
}

/** Label, hint and error around one control. */
export function Field({ field, children }: { readonly field: FieldProps; readonly children: ReactNode }) {
  const { t } = useView();
  const id = fieldId(field);
  return (
    <div className={classNames("field", field.error && "field-wrong")}>
      <label className={classNames("label", field.labelHidden && "visually-hidden")} htmlFor={id}>
        {field.label}
        {field.optional && <span className="optional"> ({t("shell.optional")})</span>}
      </label>
      <FieldWords id={id} hint={field.hint} error={field.error} />
      {children}
    </div>
  );
}

export function FieldWords(props: { id: string; hint?: ReactNode; error?: string | null }) {
  const { t } = useView();
  return (
    <>
      {props.hint && (
        <div className="hint" id={`${props.id}-hint`}>
          {props.hint}
        </div>
      )}
      {props.error && (
        <p className="field-error" id={`${props.id}-error`}>
          <span className="visually-hidden">{t("shell.errorPrefix")} </span>
          {props.error}
        </p>
      )}
    </>
  );
}
