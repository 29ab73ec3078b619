import { formatInZone } from "#app/domain/timeline/zones.ts";
import { zoneName } from "#app/i18n/format.ts";
import { controlProps, Field, type FieldProps } from "./field.tsx";
import { TimeAsked } from "./time-asked.tsx";
import { useView } from "./view.tsx";

/**
 * A date and time as plain text, `2026-11-20 10:04`, in a named zone. Plain text because it takes what people paste
 * from a chat or a log, seconds and offset included, and keeps what could not be read.
 */
export function DateTimeField({
  at,
  text,
  timeZone,
  required,
  ...props
}: FieldProps & {
  /** ISO UTC instant. */
  readonly at?: string | null;
  /** What was typed, when it was refused. */
  readonly text?: string | null;
  readonly timeZone: string;
  readonly required?: boolean;
}) {
  const view = useView();
  const zone = zoneName(view, at ?? view.now, timeZone);
  return (
    <Field field={props}>
      <span className="input-with-unit">
        <input
          {...controlProps(props)}
          className="input input-medium figures"
          type="text"
          defaultValue={text ?? (at ? typed(at, timeZone) : "")}
          placeholder="2026-11-20 10:04"
          autoComplete="off"
          required={required}
        />
        <span className="unit" title={timeZone}>
          {zone}
        </span>
      </span>
      <TimeAsked name={props.name} text={text} error={props.error} zone={timeZone} />
    </Field>
  );
}

/** An instant the way the field reads it back: `2026-11-20 10:04`, with seconds where there are any. */
export function typed(at: string, timeZone: string): string {
  const seconds = Date.parse(at) % 60_000 !== 0;
  return formatInZone(at, timeZone, "sv-SE", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(seconds ? { second: "2-digit" } : {}),
  });
}
