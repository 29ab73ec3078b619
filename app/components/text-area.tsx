import type { TextKind } from "#app/domain/coach/labels.ts";
import { classNames } from "./class-names.ts";
import { controlProps, Field, type FieldProps } from "./field.tsx";
import { useView } from "./view.tsx";

export interface TextAreaProps extends FieldProps {
  readonly value?: string | null;
  readonly rows?: number;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string;
  /** Figures and log lines: one width for every character. */
  readonly monospace?: boolean;
  /** Where pasted pictures go (see enhance/paste-image.ts). */
  readonly uploadTo?: string;
  /** The coach reads along (see enhance/coach/). */
  readonly coach?: TextKind;
  /** Belongs to a button of its own: a form that saves itself leaves it alone (enhance/autosave.ts). */
  readonly apart?: boolean;
}

/** Several lines of text; grows with its content where the browser can. */
export function TextArea({ value, rows = 5, monospace, uploadTo, coach, apart, ...props }: TextAreaProps) {
  const { t } = useView();
  const area = (
    <textarea
      {...controlProps(props)}
      className={classNames("input", "textarea", monospace && "monospace")}
      rows={rows}
      defaultValue={value ?? ""}
      required={props.required}
      maxLength={props.maxLength}
      placeholder={props.placeholder}
      data-coach={coach}
      data-apart={apart || undefined}
      data-upload={uploadTo}
      data-uploading={uploadTo && t("shell.picture.uploading")}
      data-upload-failed={uploadTo && t("shell.picture.failed")}
    />
  );
  return <Field field={props}>{coach ? <div className="coached">{area}</div> : area}</Field>;
}
