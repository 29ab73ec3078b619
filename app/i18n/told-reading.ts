import type { Locale } from "#app/domain/account/person.ts";
import type { LineReading } from "#app/domain/coach/finding.ts";
import { coachWords, strengthWords } from "./coach-words.ts";

/** A line the coach has read, as `lint --json` and `POST /lint` tell it (PRODUCT.md, the contract). */
export function toldReading({ line, findings, strength }: LineReading, text: string, locale: Locale) {
  return {
    line,
    findings: findings.map((finding) => {
      const { message, why, hint } = coachWords(finding, { line: text, locale });
      return {
        label: finding.label,
        start: finding.start,
        end: finding.end,
        message: `${message} ${why}`,
        hint,
      };
    }),
    ...(strength && {
      strength: strength.strength,
      strengthReason: strengthWords(strength.reason, locale),
    }),
  };
}
