import type { Label } from "../labels.ts";
import type { Feature } from "./features.ts";

/**
 * What training has left: for each feature the weight it has for each label, so that every finding can say which words
 * spoke for it, and how loudly.
 */
export type LinearModel = {
  readonly labels: readonly Label[];
  readonly bias: readonly number[];
  /** A label counts from this score on. */
  readonly thresholds: readonly number[];
  /** Which row of `weights` a feature has. */
  readonly rows: ReadonlyMap<string, number>;
  /** Row by row, a weight for each label. */
  readonly weights: Float32Array;
};

export type Scored = {
  readonly label: Label;
  readonly score: number;
  /** The features that spoke for it, loudest first. */
  readonly because: readonly (Feature & { readonly weight: number })[];
};

const TOLD = 6;
/** What weighs less is not worth telling. */
const AUDIBLE = 0.5;

type Known = { readonly feature: Feature; readonly row: number };

/**
 * The score of each label: bias + the sum of the weights over the root of how many features the sentence has. What spoke
 * for a label is told only where the score reaches its threshold.
 */
export function scoreLabels(features: readonly Feature[], model: LinearModel): readonly Scored[] {
  const width = model.labels.length;
  const sums = new Float64Array(width);
  const known: Known[] = [];
  const seen = new Set<string>();
  for (const feature of features) {
    if (seen.has(feature.name)) continue;
    seen.add(feature.name);
    const row = model.rows.get(feature.name);
    if (row === undefined) continue;
    known.push({ feature, row: row * width });
    for (let index = 0; index < width; index++)
      sums[index] = (sums[index] as number) + (model.weights[row * width + index] as number);
  }
  const scale = 1 / Math.sqrt(Math.max(1, seen.size));
  return model.labels.map((label, index) => {
    const score = (model.bias[index] ?? 0) + (sums[index] as number) * scale;
    const told = score >= (model.thresholds[index] ?? Number.POSITIVE_INFINITY);
    return { label, score, because: told ? loudest(known, model.weights, index, scale) : [] };
  });
}

function loudest(known: readonly Known[], weights: Float32Array, index: number, scale: number) {
  return known
    .filter(({ row }) => (weights[row + index] as number) > AUDIBLE)
    .map(({ feature, row }) => ({ ...feature, weight: (weights[row + index] as number) * scale }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TOLD);
}
