import type { Label } from "../labels.ts";
import type { Feature } from "./features.ts";

/**
 * What training has left: for each feature the weight it has for each label. Readable as it stands: the file says which
 * words speak for which label, and how loudly.
 */
export type LinearModel = {
  readonly labels: readonly Label[];
  readonly bias: readonly number[];
  /** A label counts from this score on. */
  readonly thresholds: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
};

export type Scored = {
  readonly label: Label;
  readonly score: number;
  /** The features that spoke for it, loudest first. */
  readonly because: readonly (Feature & { readonly weight: number })[];
};

const TOLD = 6;

/** The score of each label: bias + the sum of the weights over the root of how many known features there are. */
export function scoreLabels(features: readonly Feature[], model: LinearModel): readonly Scored[] {
  const seen = new Map<string, { feature: Feature; weights: readonly number[] }>();
  for (const feature of features) {
    const weights = model.weights.get(feature.name);
    if (weights && !seen.has(feature.name)) seen.set(feature.name, { feature, weights });
  }
  const known = [...seen.values()];
  const scale = 1 / Math.sqrt(Math.max(1, known.length));
  return model.labels.map((label, index) => {
    const parts = known.map(({ feature, weights }) => ({
      ...feature,
      weight: (weights[index] ?? 0) * scale,
    }));
    const score = (model.bias[index] ?? 0) + parts.reduce((sum, { weight }) => sum + weight, 0);
    const because = parts
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, TOLD);
    return { label, score, because };
  });
}
