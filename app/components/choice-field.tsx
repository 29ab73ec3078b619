import { classNames } from "./class-names.ts";
import { type FieldProps, FieldWords, fieldId } from "./field.tsx";
import type { Choice } from "./select-field.tsx";
import { useView } from "./view.tsx";

interface GroupProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** Side by side, for two or three short answers. */
  readonly inline?: boolean;
}

/** One of a few, all visible. */
export function Radios({
  value,
  required,
  ...props
}: GroupProps & { value?: string | null; required?: boolean }) {
  return (
    <Group props={props}>
      {props.choices.map((choice, index) => (
        <Option key={choice.value} choice={choice} id={optionId(props, index)}>
          <input
            type="radio"
            id={optionId(props, index)}
            name={props.name}
            value={choice.value}
            defaultChecked={choice.value === value}
            required={required}
            disabled={choice.disabled}
          />
        </Option>
      ))}
    </Group>
  );
}

/** Any of a few. */
export function Checkboxes({ values, ...props }: GroupProps & { readonly values: readonly string[] }) {
  return (
    <Group props={props}>
      {props.choices.map((choice, index) => (
        <Option key={choice.value} choice={choice} id={optionId(props, index)}>
          <input
            type="checkbox"
            id={optionId(props, index)}
            name={props.name}
            value={choice.value}
            defaultChecked={values.includes(choice.value)}
            disabled={choice.disabled}
          />
        </Option>
      ))}
    </Group>
  );
}

/** A single yes. */
export function Checkbox(props: FieldProps & { readonly value?: string; readonly checked?: boolean }) {
  const id = fieldId(props);
  return (
    <div className={classNames("field", props.error && "field-wrong")}>
      <FieldWords id={id} error={props.error} />
      <Option choice={{ value: props.value ?? "yes", label: props.label }} id={id}>
        <input
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value ?? "yes"}
          defaultChecked={props.checked}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
        />
      </Option>
      {props.hint && <FieldWords id={id} hint={props.hint} />}
    </div>
  );
}

function Group({ props, children }: { readonly props: GroupProps; readonly children: React.ReactNode }) {
  const { t } = useView();
  const id = fieldId(props);
  const describedBy = [props.error && `${id}-error`, props.hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <fieldset
      className={classNames("field", props.error && "field-wrong")}
      aria-describedby={describedBy || undefined}
    >
      <legend className={classNames("label", props.labelHidden && "visually-hidden")}>
        {props.label}
        {props.optional && <span className="optional"> ({t("shell.optional")})</span>}
      </legend>
      <FieldWords id={id} hint={props.hint} error={props.error} />
      <div className={classNames("options", props.inline && "options-inline")}>{children}</div>
    </fieldset>
  );
}

function Option(props: { readonly choice: Choice; readonly id: string; readonly children: React.ReactNode }) {
  return (
    <label className="option" htmlFor={props.id}>
      {props.children}
      <span>
        {props.choice.label}
        {props.choice.hint && <span className="option-hint">{props.choice.hint}</span>}
      </span>
    </label>
  );
}

/** The first option carries the group's own id: the error summary lands on it. */
function optionId(props: FieldProps, index: number): string {
  return index === 0 ? fieldId(props) : `${fieldId(props)}-${index + 1}`;
}
