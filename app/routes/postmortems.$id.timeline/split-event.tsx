import { Button, ButtonLink } from "#app/components/button.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { TimeAsked } from "#app/components/time-asked.tsx";
import { useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { splitText } from "#app/domain/timeline/split-text.ts";
import { dayIn, typedTime } from "#app/domain/timeline/typed-time.ts";
import { zoneName } from "#app/i18n/format.ts";
import type { EventForm } from "./edit-event.tsx";

/** One event's text in two boxes: what stays, and what becomes an event of its own, with its time. */
export function SplitEvent({ frame, event, zone, rejected }: EventForm) {
  const view = useView();
  const { t } = view;
  const field = useTyped(rejected?.typed.intent === "split" ? rejected : undefined);
  const proposed = splitText(event.text) ?? { stays: event.text, becomes: "" };
  const text = (name: "stays" | "becomes") => {
    const { value, ...rest } = field(name, proposed[name]);
    return { ...rest, value: String(value ?? ""), label: t(`event.split.${name}`), rows: 3 };
  };
  const at = field("splitAt", event.at ? typedTime(event.at, zone.name) : (event.atText ?? ""));
  const day = event.at ? dayIn(event.at, zone.name) : null;
  const label = t("event.split.at", { zone: zoneName(view, event.at ?? view.now, zone.name) });
  return (
    <li className="event event-editing" id={`event-${event.id}`}>
      <form className="form form-wide" method="post" action={`?zone=${zone.choice}`}>
        <h3>{t("event.split.title")}</h3>
        <p className="hint">{t("event.split.hint")}</p>
        <input type="hidden" name="event" value={event.id} />
        <input type="hidden" name="revision" value={frame.revision} />
        <input type="hidden" name="zone" value={zone.name} />
        <TextArea {...text("stays")} />
        <TextArea {...text("becomes")} />
        <div>
          <TextField {...at} label={label} width="medium" />
          <TimeAsked name="splitAt" text={at.value} error={at.error} zone={zone.name} day={day} />
        </div>
        <div className="form-actions">
          <Button intent="split">{t("event.split.button")}</Button>
          <ButtonLink href={`?zone=${zone.choice}#event-${event.id}`} look="quiet">
            {t("timeline.cancel")}
          </ButtonLink>
        </div>
      </form>
    </li>
  );
}
