import { hasMessage } from "#app/i18n/translate.ts";
import { useView } from "./view.tsx";

/** What a form page was given back: errors by field, a refusal of the whole, and everything that was typed. */
export interface RejectedForm {
  readonly errors: Readonly<
    Record<
      string,
      { readonly key: string; readonly values?: Readonly<Record<string, string | number>> } | undefined
    >
  >;
  readonly refusal: {
    readonly code: string;
    readonly values?: Readonly<Record<string, string | number>>;
  } | null;
  readonly typed: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The props a field takes from a rejected form: its name, its error in words, and what was typed before. */
export function useTyped(rejected: RejectedForm | undefined | null) {
  const { t } = useView();
  return <V extends string | number | null | undefined>(name: string, value?: V) => {
    const error = rejected?.errors[name.replace(/\[\]$/, "")];
    const typed = rejected?.typed[name];
    const key = error && `errors.${error.key}`;
    return {
      name,
      value: typeof typed === "string" ? typed : value,
      error: error && key ? (hasMessage(key) ? t(key, error.values) : error.key) : undefined,
    };
  };
}
