import { Button } from "#app/components/button.tsx";
import { Checkboxes } from "#app/components/choice-field.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { type RejectedForm, useTyped } from "#app/components/typed.ts";
import { useView } from "#app/components/view.tsx";
import { zoneName } from "#app/i18n/format.ts";
import { useColumnName } from "./table-rows.tsx";

const REST = ["clock", "kind", "author", "link", "zone"] as const;

/** Which column is what. "Look again" shows how the rows are read then; nothing is imported before "Import". */
export function MappingFields({
  header,
  typed,
  rejected,
  zone,
}: {
  readonly header: readonly string[];
  readonly typed: RejectedForm["typed"];
  readonly rejected: RejectedForm | undefined;
  readonly zone: string;
}) {
  const view = useView();
  const { t } = view;
  const name = useColumnName(header);
  const field = useTyped({ errors: rejected?.errors ?? {}, refusal: null, typed });
  const choices = header.map((_, place) => ({ value: String(place), label: name(place) }));
  const texts = typed["text[]"] ?? [];
  return (
    <form method="post" className="form form-wide">
      <div className="fields-inline fields-top">
        <SelectField
          {...field("time", "")}
          label={t("timelineImport.table.column.time")}
          empty={t("timelineImport.table.choose")}
          choices={choices}
        />
        {REST.map((each) => (
          <SelectField
            key={each}
            {...field(each, "")}
            label={t(`timelineImport.table.column.${each}`)}
            empty={t("timelineImport.table.none")}
            choices={choices}
          />
        ))}
        <TextField
          {...field("firstRow", "")}
          label={t("timelineImport.table.firstRow")}
          type="number"
          min={1}
          width="short"
        />
      </div>
      <Checkboxes
        name="text[]"
        id="text"
        error={field("text[]").error}
        label={t("timelineImport.table.column.text")}
        hint={t("timelineImport.table.textHint")}
        values={typeof texts === "string" ? [texts] : texts}
        choices={choices}
      />
      <p className="hint">{t("timelineImport.zoneHint", { zone: zoneName(view, view.now, zone) })}</p>
      <div className="form-actions">
        <Button intent="look" look="secondary">
          {t("timelineImport.table.look")}
        </Button>
        <Button intent="import">{t("timelineImport.table.import")}</Button>
        <Button intent="giveUp" look="quiet" formNoValidate>
          {t("timelineImport.table.giveUp")}
        </Button>
      </div>
    </form>
  );
}
