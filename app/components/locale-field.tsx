import { LOCALES } from "#app/domain/account/person.ts";
import type { FieldProps } from "./field.tsx";
import { OWN_NAMES } from "./preference-switches.tsx";
import { SelectField } from "./select-field.tsx";
import { useView } from "./view.tsx";

/** A language, each named in itself. */
export function LocaleField(
  props: Pick<FieldProps, "name" | "error"> & { readonly value?: string | null; readonly empty?: string },
) {
  const { t } = useView();
  const choices = LOCALES.map((each) => ({ value: each, label: OWN_NAMES[each] }));
  return <SelectField {...props} label={t("setup.language")} choices={choices} />;
}
