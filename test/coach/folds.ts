import { analyse } from "#app/domain/coach/analysis/analysis.ts";
import { type CoachKnowledge, sentencesOf } from "#app/domain/coach/create-coach.ts";
import { LABELS } from "#app/domain/coach/labels.ts";
import { type FeatureListener, tellFeatures } from "#app/domain/coach/model/features.ts";
import { scoreLabels } from "#app/domain/coach/model/linear.ts";
import { modelOf } from "#app/domain/coach/model/model-file.ts";
import { NameListener } from "#app/domain/coach/model/row-table.ts";
import { thresholdFor } from "./figures.ts";
import type { LabelledSentence } from "./sentences.ts";
import { type Example, trainModel } from "./train-model.ts";

export const FOLDS = 5;

/** Sentences that stand together stay together: their writers put a clean neighbour beside what blames. */
const TOGETHER = 25;
export const foldOf = (index: number): number => Math.floor(index / TOGETHER) % FOLDS;

/** All signs of an item are one example: what is labelled is the item. */
export function exampleOf(
  { text, lang, labels }: LabelledSentence,
  knowledge: Pick<CoachKnowledge, "who" | "kinds">,
): Example {
  const signs = sentencesOf(text, lang, knowledge).flatMap((each) => each.signs);
  const heard = new NameListener();
  tellFeatures(analyse(signs, lang, knowledge.kinds[lang]), heard);
  return { features: heard.names, labels };
}

function tellAgain(features: readonly string[], listener: FeatureListener): void {
  for (const name of features) {
    listener.begin(name);
    listener.tell(0, 1);
  }
}

/** What a model says of sentences it has not seen: each fifth is scored by a model of the other four. */
export function heldOutScores(examples: readonly Example[], kind: LabelledSentence["kind"]) {
  const scores: (readonly number[])[] = Array(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelOf(
      trainModel(
        examples.filter((_, index) => foldOf(index) !== fold),
        kind,
      ),
    );
    examples.forEach(({ features }, index) => {
      if (foldOf(index) !== fold) return;
      scores[index] = scoreLabels((listener) => tellAgain(features, listener), model).map(
        ({ score }) => score,
      );
    });
  }
  return scores;
}

/**
 * The score from which on held-out findings are right often enough, over all labels: one for all, since a threshold for
 * each would be drawn from a handful of sentences.
 */
export function thresholdOver(
  examples: readonly Example[],
  scores: readonly (readonly number[])[],
  kind: LabelledSentence["kind"],
  precision: number,
): number {
  const all = LABELS[kind].flatMap((label, index) =>
    examples.map(({ labels }, row) => ({ score: scores[row]?.[index] ?? 0, wanted: labels.includes(label) })),
  );
  return thresholdFor(all, precision);
}
