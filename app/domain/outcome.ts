/** A refusal is a value with a stable code, translated by `refusals.<code>`; what is thrown is a bug. */
export interface Refusal {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export function accept<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refuse(code: string, values?: Refusal["values"]): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: values ? { code, values } : { code } };
}
