import { createContext, useContext } from "react";
import type { Locale, Role, Theme } from "#app/domain/account/person.ts";
import type { MessageKey, T, Values } from "#app/i18n/translate.ts";

/** Who reads, in which language, where and when: everything a component needs beside its own props. */
export interface View {
  readonly t: T;
  readonly locale: Locale;
  /** The reader's zone: an IANA name or an offset. */
  readonly timeZone: string;
  readonly now: Date;
  readonly person: ViewPerson | null;
  readonly theme: Theme;
  /** The path of this page, without its query. */
  readonly path: string;
  /** What just happened, said once. */
  readonly notice?: {
    readonly kind: "done" | "refused";
    readonly key: MessageKey;
    readonly values?: Values;
  } | null;
}

export interface ViewPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

export const ViewContext = createContext<View | null>(null);

export function useView(): View {
  const view = useContext(ViewContext);
  if (view === null) throw new Error("A component was drawn outside of ViewContext.Provider");
  return view;
}
