import type { Locale } from "#app/domain/account/person.ts";
import type { Strength, StrengthReading } from "#app/domain/coach/finding.ts";
import { strengthWords } from "./coach-words.ts";
import { translator } from "./translate.ts";

/** How strong the coach would call an action by its title, and why, beside what somebody chose. It never overrides. */
export function toldStrength(
  { strength, reason }: StrengthReading,
  chosen: Strength | null,
  locale: Locale,
): string {
  const t = translator(locale);
  const how = chosen === null ? "alone" : chosen === strength ? "same" : "differs";
  return t(`coaching.strength.${how}`, {
    read: t(`words.strength.${strength}`),
    chosen: chosen ? t(`words.strength.${chosen}`) : "",
    reason: strengthWords(reason, locale),
  });
}
