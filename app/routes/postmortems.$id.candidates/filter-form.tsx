import { Button, ButtonLink } from "#app/components/button.tsx";
import { Checkbox } from "#app/components/choice-field.tsx";
import { choicesOf } from "#app/components/flow/choices.ts";
import { SelectField } from "#app/components/select-field.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { EVENT_KINDS } from "#app/domain/timeline/event.ts";
import { zoneName } from "#app/i18n/format.ts";
import type { ShownZone } from "../postmortems.$id.timeline/shown-zone.server.ts";
import { candidatesAddress } from "./address.ts";
import { systemName } from "./candidate-row.tsx";
import type { TypedFilter } from "./read-filter.server.ts";

/** Which candidates are shown: by time, source, kind, words. A plain GET form: its address can be kept. */
export function FilterForm({
  id,
  typed,
  errors,
  systems,
  zone,
}: {
  readonly id: string;
  readonly typed: TypedFilter;
  readonly errors: RejectedForm["errors"];
  readonly systems: readonly string[];
  readonly zone: ShownZone;
}) {
  const view = useView();
  const { t } = view;
  const field = useTyped({ errors, refusal: null, typed: {} });
  const shown = zoneName(view, view.now, zone.name);
  const wrong = Object.keys(errors).length > 0;
  const narrowed = wrong || [typed.from, typed.to, typed.system, typed.kind, typed.words].some(Boolean);
  return (
    <details className="fold-hint candidate-filter" open={narrowed}>
      <summary>{t("candidates.filterBy")}</summary>
      <form method="get" action={candidatesAddress(id, {})} className="filters candidate-filters">
        {zone.choice !== "incident" && <input type="hidden" name="zone" value={zone.choice} />}
        {typed.import && <input type="hidden" name="import" value={typed.import} />}
        <TextField
          {...field("from", typed.from)}
          label={`${t("candidates.from")} (${shown})`}
          placeholder="2026-11-20 10:04"
          width="medium"
        />
        <TextField
          {...field("to", typed.to)}
          label={`${t("candidates.to")} (${shown})`}
          placeholder="2026-11-20 11:30"
          width="medium"
        />
        <SelectField
          name="system"
          value={typed.system}
          label={t("candidates.system")}
          empty={t("candidates.any")}
          choices={choicesOf(systems, (system) => systemName(t, system))}
        />
        <SelectField
          name="kind"
          value={typed.kind}
          label={t("candidates.kind")}
          empty={t("candidates.any")}
          choices={choicesOf(EVENT_KINDS, (kind) => t(`words.kind.${kind}`))}
        />
        <TextField
          name="words"
          value={typed.words}
          label={t("candidates.words")}
          type="search"
          width="medium"
        />
        <Checkbox name="alerts" label={t("candidates.alertsOnly")} checked={typed.alerts} />
        <div className="filter-actions">
          <Button look="secondary">{t("candidates.apply")}</Button>
          <ButtonLink href={candidatesAddress(id, { zone: zone.choice })} look="quiet">
            {t("candidates.clear")}
          </ButtonLink>
        </div>
      </form>
    </details>
  );
}
