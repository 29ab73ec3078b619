import { Button } from "#app/components/button.tsx";
import { Radios } from "#app/components/choice-field.tsx";
import { choicesOf } from "#app/components/flow/choices.ts";
import { SelectField } from "#app/components/select-field.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { systemName } from "./candidate-row.tsx";

const DIRECTIONS = ["right", "ahead", "behind"] as const;

/** A source's clock was ahead of ours or behind; folded away until somebody needs it. */
export function ClockFields({
  systems,
  rejected,
}: {
  readonly systems: readonly string[];
  readonly rejected: RejectedForm;
}) {
  const { t } = useView();
  const field = useTyped(rejected);
  const said = field("clock", "right").value;
  return (
    <details className="fold-hint" open={said === "ahead" || said === "behind"}>
      <summary>{t("candidates.clock.title")}</summary>
      <div className="clock-fields">
        <p className="hint">{t("candidates.clock.hint")}</p>
        <Radios
          name="clock"
          label={t("candidates.clock.direction")}
          value={String(said)}
          choices={choicesOf(DIRECTIONS, (each: (typeof DIRECTIONS)[number]) =>
            t(`candidates.clock.${each}`),
          )}
          inline
        />
        <TextField {...field("clockBy")} label={t("candidates.clock.by")} placeholder="3:05" width="short" />
        {systems.length > 1 && (
          <SelectField
            {...field("clockSystem", "")}
            label={t("candidates.clock.system")}
            empty={t("candidates.clock.all")}
            choices={choicesOf(systems, (system) => systemName(t, system))}
          />
        )}
        <Button intent="preview" look="secondary" small>
          {t("candidates.clock.look")}
        </Button>
      </div>
    </details>
  );
}
