import { controlProps, Field, type FieldProps } from "./field.tsx";

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** One of many; `empty` is the label of the choice that means none. */
export function SelectField({
  value,
  choices,
  empty,
  required,
  ...props
}: FieldProps & {
  readonly value?: string | null;
  readonly choices: readonly Choice[];
  readonly empty?: string;
  readonly required?: boolean;
}) {
  return (
    <Field field={props}>
      <select
        {...controlProps(props)}
        className="input select"
        defaultValue={value ?? ""}
        required={required}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
