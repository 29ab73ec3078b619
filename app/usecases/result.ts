import type { FieldConflict } from "#app/domain/document/merge.ts";
import type { Refusal } from "#app/domain/outcome.ts";

/** The four answers of a use-case: done, and three kinds of no (bad input never gets here). */
export type Result<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "missing" }
  | { readonly kind: "stale"; readonly stale: Stale };

/** Somebody else changed the same lines: nothing was saved, and the author's text is kept as a draft. */
export interface Stale {
  readonly revision: number;
  readonly conflicts: readonly FieldConflict[];
  readonly draftId: string;
}

export function done<T>(value: T): { readonly kind: "done"; readonly value: T } {
  return { kind: "done", value };
}

export function refused(
  code: string,
  values?: Refusal["values"],
): { readonly kind: "refused"; readonly refusal: Refusal } {
  return { kind: "refused", refusal: values ? { code, values } : { code } };
}

export const missing = { kind: "missing" } as const;
