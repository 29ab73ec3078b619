import type { Locale } from "#app/domain/account/person.ts";
import type { Finding, StrengthReason } from "#app/domain/coach/finding.ts";
import { hintKind } from "#app/domain/coach/words/hint-kind.ts";
import { translator } from "./translate.ts";

/** What a reader is told about a finding: plain text, in the reader's language whatever the text's. */
export type CoachWords = {
  /** The name of the label: "Hindsight". */
  readonly label: string;
  /** One sentence: what stands there. */
  readonly message: string;
  /** One sentence: the idea it comes from. */
  readonly why: string;
  /** A question that leads to another sentence, often with an example; chosen by what the sentence has. */
  readonly hint: string;
};

/** `line` is the line (or the text) the finding's offsets count in. A team's own words stand before the coach's. */
export function coachWords(
  finding: Finding,
  { line, locale }: { readonly line: string; readonly locale: Locale },
): CoachWords {
  const t = translator(locale);
  const message = finding.own?.message?.[locale] ?? t(`coach.message.${finding.label}`);
  return {
    label: t(`coach.label.${finding.label}`),
    message: finding.soft ? t("coach.soft", { message }) : message,
    why: t(`coach.why.${finding.label}`),
    hint: finding.own?.hint?.[locale] ?? t(`coach.hint.${hintKind(finding, line)}`),
  };
}

/** Why an action counts as strong, medium or weak: one sentence. */
export function strengthWords(reason: StrengthReason, locale: Locale): string {
  return translator(locale)(`coach.strength.${reason}`);
}
