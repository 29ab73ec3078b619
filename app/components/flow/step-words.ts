import type { Locale } from "#app/domain/account/person.ts";
import type { OpenPoint } from "#app/domain/postmortem/overview.ts";
import { hasMessage, type T } from "#app/i18n/translate.ts";

/** What publishing still needs, in words. */
export function missingWords(t: T, what: string): string {
  const key = `missing.${what}`;
  return hasMessage(key) ? t(key) : what;
}

/** What the template asks for and is still empty: a section by its title. */
export function openWords(t: T, locale: Locale, { what, titles }: OpenPoint): string {
  if (titles) return titles[locale];
  const key = `flow.open.${what}`;
  return hasMessage(key) ? t(key) : what;
}

/** Where on its step something is written. */
export function placeOf(id: string, step: string, what: string): string {
  return `/postmortems/${id}/${step}#${PLACES[what] ?? what}`;
}

const PLACES: Readonly<Record<string, string>> = {
  events: "add",
  actions: "add",
  summary: "section-summary",
};
