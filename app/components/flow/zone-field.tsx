import { zoneNames } from "#app/domain/timeline/zone-names.ts";
import type { FieldProps } from "../field.tsx";
import { TextField } from "../text-field.tsx";

/** A time zone by its IANA name, offered as one types. */
export function ZoneField({ value, ...field }: FieldProps & { readonly value?: string | number | null }) {
  const list = `${field.name}-zones`;
  return (
    <>
      <TextField {...field} value={value} width="medium" list={list} required />
      <datalist id={list}>
        {zoneNames().map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
