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

/** The score of each label: bias + the sum of the weights over the root of how many features the sentence has. */
export function scoreLabels(features: readonly Feature[], model: LinearModel): readonly Scored[] {
  const seen = new Set<string>();
  const known: { readonly feature: Feature; readonly row: number }[] = [];
  for (const feature of features) {
    if (seen.has(feature.name)) continue;
    seen.add(feature.name);
    const row = model.rows.get(feature.name);
    if (row !== undefined) known.push({ feature, row: row * model.labels.length });
  }
  const scale = 1 / Math.sqrt(Math.max(1, seen.size));
  return model.labels.map((label, index) => {
    let score = model.bias[index] ?? 0;
    for (const { row } of known) score += (model.weights[row + index] ?? 0) * scale;
    return { label, score, because: loudest(known, model.weights, index, scale) };
  });
}

function loudest(
  known: readonly { readonly feature: Feature; readonly row: number }[],
  weights: Float32Array,
  index: number,
  scale: number,
) {
  const parts = known.filter(({ row }) => (weights[row + index] ?? 0) > 0.5);
  return parts
    .map(({ feature, row }) => ({ ...feature, weight: (weights[row + index] ?? 0) * scale }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TOLD);
}
