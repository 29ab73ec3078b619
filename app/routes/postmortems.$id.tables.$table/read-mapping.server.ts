import type { ColumnMapping, TablePreview } from "#app/domain/timeline/files/columns.ts";
import type { FieldErrors, Typed } from "#app/http/form.server.ts";

type ReadMapping =
  | { readonly ok: true; readonly mapping: ColumnMapping }
  | { readonly ok: false; readonly errors: FieldErrors };

/** Which column is what, as it was chosen; only columns the table has. */
export function readMapping(typed: Typed, { header, firstRow }: TablePreview): ReadMapping {
  const errors: Record<string, FieldErrors[string]> = {};
  const column = (value: unknown): number | null => {
    const place = /^\d{1,4}$/.test(String(value)) ? Number(value) : null;
    return place !== null && place < header.length ? place : null;
  };
  const one = (name: string): number | null => {
    const found = column(typed[name]);
    if (found === null && typed[name]) errors[name] = { key: "choose" };
    return found;
  };
  const texts = typed["text[]"] ?? [];
  const text = (typeof texts === "string" ? [texts] : texts).map(column).filter((place) => place !== null);
  const time = one("time");
  if (time === null) errors.time = { key: "choose" };
  if (text.length === 0) errors.text = { key: "choose" };
  const first = /^\d{1,9}$/.test(String(typed.firstRow)) ? Number(typed.firstRow) : firstRow;
  const mapping = {
    firstRow: Math.max(1, first),
    time: time ?? 0,
    clock: one("clock"),
    text,
    kind: one("kind"),
    author: one("author"),
    link: one("link"),
    zone: one("zone"),
  };
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, mapping };
}

/** The mapping as the form's fields hold it. */
export function typedMapping(mapping: ColumnMapping | null): Typed {
  if (mapping === null) return {};
  const { text, ...others } = mapping;
  const plain = Object.entries(others).map(([name, place]) => [name, place === null ? "" : String(place)]);
  return { ...Object.fromEntries(plain), "text[]": text.map(String) };
}
