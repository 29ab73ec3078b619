import type { Locale } from "#app/domain/account/person.ts";
import { type CoachText, coachTexts } from "#app/domain/coach/coach-texts.ts";
import { type Dismissal, dismissalsIn } from "#app/domain/coach/dismissal.ts";
import type { Label } from "#app/domain/coach/labels.ts";
import { type PlacedFinding, placeFindings } from "#app/domain/coach/place-findings.ts";
import type { StoredDocument } from "#app/domain/document/document.ts";
import { STEPS, type Step } from "#app/domain/postmortem/workflow.ts";
import { coachWords } from "#app/i18n/coach-words.ts";
import type { Services } from "#app/services.server.ts";

/** A finding as it is shown: in the reader's language, whatever the text's. */
export interface FindingShown
  extends Pick<PlacedFinding, "place" | "step" | "start" | "end" | "before" | "words" | "after"> {
  readonly id: string;
  readonly label: Label;
  readonly message: string;
  readonly why: string;
  readonly hint: string;
  /** Why it was set aside; null while it was not. */
  readonly reason: Dismissal["reason"] | null;
  readonly note: string;
}

/** What the coach would ask about a document, or about those of its texts that are wanted; in the order of the steps. */
export function coachFindings(
  { coach }: Pick<Services, "coach">,
  { kind, fields }: Pick<StoredDocument, "kind" | "fields">,
  locale: Locale,
  wanted: (text: CoachText) => boolean = () => true,
): readonly FindingShown[] {
  const texts = coachTexts(kind, fields)
    .filter(wanted)
    .sort((a, b) => STEPS.indexOf(a.step as Step) - STEPS.indexOf(b.step as Step));
  return placeFindings(coach, texts, dismissalsIn(fields)).map((found) => shown(found, locale));
}

function shown({ finding, line, dismissal, ...found }: PlacedFinding, locale: Locale): FindingShown {
  const { place, step, start, end, before, words, after } = found;
  const { message, why, hint } = coachWords(finding, { line, locale });
  return {
    id: finding.id,
    label: finding.label,
    place,
    step,
    start,
    end,
    before,
    words,
    after,
    message,
    why,
    hint,
    reason: dismissal?.reason ?? null,
    note: dismissal?.note ?? "",
  };
}
