import type { TextKind } from "#app/domain/coach/labels.ts";
import { controlProps, Field, type FieldProps } from "./field.tsx";

export interface TextFieldProps extends FieldProps {
  readonly value?: string | number | null;
  readonly type?: "text" | "email" | "password" | "url" | "number" | "search" | "date";
  readonly autoComplete?: string;
  readonly inputMode?: "text" | "numeric" | "decimal" | "url" | "email";
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly placeholder?: string;
  /** How long an answer is expected to be; a size is a hint. */
  readonly width?: "short" | "medium" | "full";
  /** id of a `<datalist>`. */
  readonly list?: string;
  readonly lang?: string;
  /** The coach reads along (see enhance/coach/). */
  readonly coach?: TextKind;
}

/** One line of text. */
export function TextField({ value, type = "text", width = "full", coach, ...props }: TextFieldProps) {
  const input = (
    <input
      {...controlProps(props)}
      className={`input input-${width}`}
      type={type}
      defaultValue={value ?? undefined}
      autoComplete={props.autoComplete ?? "off"}
      inputMode={props.inputMode}
      required={props.required}
      maxLength={props.maxLength}
      min={props.min}
      max={props.max}
      placeholder={props.placeholder}
      list={props.list}
      lang={props.lang}
      data-coach={coach}
    />
  );
  return <Field field={props}>{coach ? <div className="coached">{input}</div> : input}</Field>;
}
