import { timeZoneGroups } from "#app/domain/account/time-zones.ts";
import { hasMessage } from "#app/i18n/translate.ts";
import { controlProps, Field, type FieldProps } from "./field.tsx";
import { useView } from "./view.tsx";

/** A zone of the list, by continent; `guess` lets the browser's own zone be chosen first (enhance/guess-zone.ts). */
export function TimeZoneField({
  value,
  empty,
  guess,
  ...props
}: FieldProps & { readonly value?: string | null; readonly empty?: string; readonly guess?: boolean }) {
  const { t } = useView();
  const areaName = (area: string) => {
    const key = `account.area.${area}`;
    return hasMessage(key) ? t(key) : area;
  };
  return (
    <Field field={props}>
      <select
        {...controlProps(props)}
        className="input select"
        defaultValue={value ?? ""}
        data-guess-zone={guess ? "" : undefined}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        <option value="UTC">UTC</option>
        {timeZoneGroups(value).map(({ area, zones }) => (
          <optgroup key={area} label={areaName(area)}>
            {zones.map((zone) => (
              <option key={zone.name} value={zone.name}>
                {zone.place}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
