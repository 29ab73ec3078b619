import { Button } from "#app/components/button.tsx";
import { Checkbox } from "#app/components/choice-field.tsx";
import { choicesOf } from "#app/components/flow/choices.ts";
import { SelectField } from "#app/components/select-field.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { useView } from "#app/components/view.tsx";
import { SEVERITIES, STATUSES } from "#app/domain/postmortem/postmortem.ts";
import type { Chosen } from "./search-params.ts";

/** The filters are the address: what one sees can be sent to somebody else. */
export function Filters({
  chosen,
  serviceNames,
}: {
  readonly chosen: Chosen;
  readonly serviceNames: readonly string[];
}) {
  const { t } = useView();
  return (
    <form className="filters" method="get" action="/postmortems" aria-label={t("postmortems.filters")}>
      <SelectField
        name="status"
        label={t("postmortems.status")}
        value={chosen.status}
        empty={t("postmortems.any")}
        choices={choicesOf(STATUSES, (each) => t(`words.status.${each}`))}
      />
      <SelectField
        name="severity"
        label={t("postmortems.severity")}
        value={chosen.severity}
        empty={t("postmortems.any")}
        choices={choicesOf(SEVERITIES, (each) => t(`words.severity.${each}`))}
      />
      <TextField
        name="service"
        label={t("postmortems.serviceFilter")}
        value={chosen.service}
        list="filter-services"
        width="medium"
      />
      <datalist id="filter-services">
        {serviceNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Checkbox name="late" label={t("postmortems.late")} checked={chosen.late ?? false} />
      <Checkbox name="mine" label={t("postmortems.mine")} checked={chosen.mine ?? false} />
      <Button look="secondary">{t("postmortems.apply")}</Button>
    </form>
  );
}
