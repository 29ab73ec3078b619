import { TextField } from "#app/components/text-field.tsx";
import type { useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { SEVERITIES, type Severity } from "#app/domain/postmortem/postmortem.ts";

/** Hours until a postmortem is due, by severity. */
export function HoursFields({
  hours,
  field,
}: {
  readonly hours: Readonly<Record<Severity, number>>;
  readonly field: ReturnType<typeof useTyped>;
}) {
  const { t } = useView();
  return (
    <fieldset className="field">
      <legend className="label">{t("settings.hoursTitle")}</legend>
      <p className="hint">{t("settings.hoursLead")}</p>
      <div className="fields-inline">
        {SEVERITIES.map((severity) => (
          <TextField
            key={severity}
            {...field(severity, hours[severity])}
            label={t(`words.severity.${severity}`)}
            type="number"
            inputMode="numeric"
            width="short"
            min={1}
            max={720}
            required
          />
        ))}
      </div>
    </fieldset>
  );
}
