import type { Locale } from "#app/domain/account/person.ts";
import { hasMessage, translator } from "./translate.ts";

/** What a built-in rule or exception is about; null for a name that has no words, as a team's own. */
export function ruleWords(name: string, locale: Locale): string | null {
  const key = `coachRules.${name}`;
  return hasMessage(key) ? translator(locale)(key) : null;
}
