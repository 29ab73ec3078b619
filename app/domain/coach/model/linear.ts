import type { Label } from "../labels.ts";
import type { FeatureListener } from "./features.ts";
import { RowListener, type RowTable } from "./row-table.ts";

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
  readonly rows: RowTable;
  /** Row by row, a weight for each label. */
  readonly weights: Float32Array;
};

export type Scored = {
  readonly label: Label;
  readonly score: number;
  /** By how much the score is over the threshold of its label. */
  readonly over: number;
  /** The signs that spoke for it (`to` exclusive), loudest first; empty below the threshold. */
  readonly because: readonly { readonly from: number; readonly to: number; readonly weight: number }[];
};

const TOLD = 6;
/** What weighs less is not worth telling. */
const AUDIBLE = 0.5;

/** The score of each label: bias + the sum of the weights over the root of how many features were told. */
export function scoreLabels(
  tell: (listener: FeatureListener) => void,
  model: LinearModel,
): readonly Scored[] {
  const heard = new RowListener(model.rows);
  tell(heard);
  const width = model.labels.length;
  const sums = new Float64Array(width);
  for (const row of heard.rows)
    for (let index = 0; index < width; index++)
      sums[index] = (sums[index] as number) + (model.weights[row * width + index] as number);
  const scale = scaleOf(heard.told);
  return model.labels.map((label, index) => {
    const score = (model.bias[index] ?? 0) + (sums[index] as number) * scale;
    const over = score - (model.thresholds[index] ?? Number.POSITIVE_INFINITY);
    return { label, score, over, because: over < 0 ? [] : loudest(heard, model, index, scale) };
  });
}

/** A long sentence has more features; none of them may count less for that than by the root. */
export function scaleOf(told: number): number {
  return 1 / Math.sqrt(Math.max(1, told));
}

function loudest(
  { rows, froms, tos }: RowListener,
  { weights, labels }: LinearModel,
  index: number,
  scale: number,
) {
  return rows
    .map((row, at) => ({
      from: froms[at] as number,
      to: tos[at] as number,
      weight: weights[row * labels.length + index] as number,
    }))
    .filter(({ weight }) => weight > AUDIBLE)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TOLD)
    .map((each) => ({ ...each, weight: each.weight * scale }));
}
