import { type CoachKnowledge, sentencesOf } from "#app/domain/coach/create-coach.ts";
import { LABELS } from "#app/domain/coach/labels.ts";
import { featuresOf } from "#app/domain/coach/model/features.ts";
import { scoreLabels } from "#app/domain/coach/model/linear.ts";
import { thresholdFor } from "./figures.ts";
import type { LabelledSentence } from "./sentences.ts";
import { type Example, trainModel } from "./train-model.ts";

export const FOLDS = 5;

/** All signs of an item are one example: what is labelled is the item. */
export function exampleOf(sentence: LabelledSentence, knowledge: Pick<CoachKnowledge, "who">): Example {
  const signs = sentencesOf(sentence.text, sentence.lang, knowledge).flatMap((each) => each.signs);
  const names = featuresOf(signs, sentence.lang).map(({ name }) => name);
  return { features: [...new Set(names)], labels: sentence.labels };
}

/** What a model says of sentences it has not seen: each fifth is scored by a model of the other four. */
export function heldOutScores(examples: readonly Example[], kind: LabelledSentence["kind"]) {
  const scores: (readonly number[])[] = Array(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainModel(
      examples.filter((_, index) => index % FOLDS !== fold),
      kind,
    );
    examples.forEach(({ features }, index) => {
      if (index % FOLDS !== fold) return;
      const asFeatures = features.map((name) => ({ name, from: 0, to: 1 }));
      scores[index] = scoreLabels(asFeatures, model).map(({ score }) => score);
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
