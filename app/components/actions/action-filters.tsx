import { ACTION_SORTS } from "#app/domain/lists.ts";
import { SEVERITIES } from "#app/domain/postmortem/postmortem.ts";
import { Button } from "../button.tsx";
import type { Choice } from "../select-field.tsx";
import { SelectField } from "../select-field.tsx";
import { useView } from "../view.tsx";
import { isFiltered, type ListQuery, listAddress } from "./list-query.ts";

export interface FilterChoices {
  readonly teams: readonly Choice[];
  readonly people: readonly Choice[];
  readonly services: readonly string[];
}

/** Narrows the list; the address says how, so that it can be sent to somebody. */
export function ActionFilters({
  query,
  choices,
}: {
  readonly query: ListQuery;
  readonly choices: FilterChoices;
}) {
  const { t } = useView();
  const all = t("actions.all");
  return (
    <form className="filters" method="get" action="/actions" aria-label={t("actions.filter")}>
      {query.show !== "unfinished" && <input type="hidden" name="show" value={query.show} />}
      {query.descending && <input type="hidden" name="order" value="desc" />}
      <SelectField
        name="team"
        label={t("actions.team")}
        value={query.team}
        empty={all}
        choices={choices.teams}
      />
      <SelectField
        name="owner"
        label={t("actions.owner")}
        value={query.owner}
        empty={all}
        choices={[{ value: "me", label: t("actions.me") }, ...choices.people]}
      />
      <SelectField
        name="service"
        label={t("actions.service")}
        value={query.service}
        empty={all}
        choices={choices.services.map((name) => ({ value: name, label: name }))}
      />
      <SelectField
        name="severity"
        label={t("actions.severity")}
        value={query.severity}
        empty={all}
        choices={SEVERITIES.map((severity) => ({ value: severity, label: t(`words.severity.${severity}`) }))}
      />
      <div className="narrow-only">
        <SelectField
          name="sort"
          label={t("actions.sort")}
          value={query.sort}
          choices={ACTION_SORTS.map((sort) => ({ value: sort, label: t(`actions.${sort}`) }))}
        />
      </div>
      <span className="form-actions">
        <Button look="secondary">{t("actions.apply")}</Button>
        {isFiltered(query) && (
          <a href={listAddress(query, { team: null, owner: null, service: null, severity: null })}>
            {t("actions.clear")}
          </a>
        )}
      </span>
    </form>
  );
}
