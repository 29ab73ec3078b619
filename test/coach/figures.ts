import type { Label } from "#app/domain/coach/labels.ts";

export type Figures = {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

type Judged = { readonly labels: readonly Label[]; readonly found: readonly Label[] };

/** Over all labels, or over one: what was found rightly, found wrongly, missed. */
export function figuresOf(judged: readonly Judged[], label?: Label): Figures {
  let [right, wrong, missed] = [0, 0, 0];
  const counts = (each: Label) => label === undefined || each === label;
  for (const { labels, found } of judged) {
    right += found.filter((each) => counts(each) && labels.includes(each)).length;
    wrong += found.filter((each) => counts(each) && !labels.includes(each)).length;
    missed += labels.filter((each) => counts(each) && !found.includes(each)).length;
  }
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, wrong, missed, precision, recall, f1 };
}

/** The lowest threshold at which all that score as high or higher are right in at least `precision` of the cases. */
export function thresholdFor(
  scored: readonly { readonly score: number; readonly wanted: boolean }[],
  precision: number,
): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  let [right, best] = [0, Number.POSITIVE_INFINITY];
  sorted.forEach(({ score, wanted }, index) => {
    right += wanted ? 1 : 0;
    if (right / (index + 1) >= precision) best = score;
  });
  return Number.isFinite(best) ? best : (sorted[0]?.score ?? 0) + 1;
}
