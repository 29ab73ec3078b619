import { meantTime } from "#app/domain/timeline/meant-time.ts";
import { exactTime, readTypedTime } from "#app/domain/timeline/typed-time.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { fieldId } from "./field.tsx";
import { useView } from "./view.tsx";

/**
 * Asks which instant is meant by a time that came twice or never when the clocks were changed. Stands right behind its
 * text field and bears its name: what is chosen is sent after what was typed (domain/timeline/meant-time.ts).
 */
export function TimeAsked(props: {
  readonly name: string;
  /** As typed, when the form came back. */
  readonly text: string | number | null | undefined;
  readonly error: string | null | undefined;
  readonly zone: string;
  /** The day of a bare hour, `YYYY-MM-DD`. */
  readonly day?: string | null;
}) {
  const { t } = useView();
  const text = String(props.text ?? "");
  if (!props.error || text === "") return null;
  const read = readTypedTime(text, props.zone, props.day);
  if (read.ok || read.choices.length === 0) return null;
  const question = read.problem === "gap" ? "gap" : "overlap";
  return (
    <fieldset className="time-asked">
      <legend className="label">{t(`event.asked.${question}`)}</legend>
      <TimeChoices
        name={props.name}
        id={`${fieldId(props)}-meant`}
        problem={question}
        choices={read.choices.map((at) => ({ at, value: meantTime(text, exactTime(at, props.zone)) }))}
        zone={props.zone}
      />
    </fieldset>
  );
}

/** The instants that may be meant, one of which is chosen. */
export function TimeChoices(props: {
  readonly name: string;
  readonly id: string;
  readonly problem: "gap" | "overlap";
  readonly choices: readonly { readonly at: string; readonly value: string }[];
  readonly zone: string;
}) {
  const view = useView();
  const words = { gap: ["earlier", "later"], overlap: ["first", "second"] } as const;
  return (
    <div className="options">
      {props.choices.map(({ at, value }, index) => {
        const id = `${props.id}-${index + 1}`;
        const time = formatDateTime(view, at, { timeZone: props.zone });
        return (
          <label key={at} className="option" htmlFor={id}>
            <input type="radio" id={id} name={props.name} value={value} />
            <span className="figures">
              {view.t(`event.asked.${words[props.problem][index === 0 ? 0 : 1]}`, { time })}
            </span>
          </label>
        );
      })}
    </div>
  );
}
