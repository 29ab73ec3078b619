import type { Choice } from "../select-field.tsx";

/** Choices of a closed list, each named by its message. */
export function choicesOf(values: readonly string[], label: (value: never) => string): readonly Choice[] {
  return values.map((value) => ({ value, label: label(value as never) }));
}
