import { LABELS, type TextKind } from "#app/domain/coach/labels.ts";
import { scaleOf } from "#app/domain/coach/model/linear.ts";
import type { NamedModel } from "#app/domain/coach/model/model-file.ts";

/** A sentence as the trainer sees it: the names of its features, as often as they were told. */
export type Example = { readonly features: readonly string[]; readonly labels: readonly string[] };

const PASSES = 12;
const RATE = 0.2;
const SHRINK = 2e-4;
/** How much louder a labelled sentence counts than a clean one: there are fewer of them for each label. */
const LABELLED = 1.5;
/** So many sentences are imagined to hold every feature, on either side: rare ones say less. */
const IMAGINED = 2;
/** A feature of fewer sentences is chance; of actions there are fewer sentences. */
const FEWEST = { prose: 3, action: 2 } as const;
/** Weights below it change nothing anybody could see. */
const QUIETEST = 0.35;

/**
 * Logistic regression, one label against the rest, by AdaGrad, over features weighted by how unevenly they fall
 * (NBSVM: Wang and Manning 2012, "Baselines and Bigrams"). The order of the sentences is shuffled by a fixed seed: the
 * same sentences give the same model to the last digit.
 */
export function trainModel(examples: readonly Example[], kind: TextKind): NamedModel {
  const counts = countSentences(examples);
  const names = new Map<string, number>();
  const rows = examples.map(({ features }): Row => {
    const known = [...new Set(features)].filter((name) => (counts.get(name) ?? 0) >= FEWEST[kind]);
    return { ids: Int32Array.from(known, (name) => numberOf(names, name)), scale: scaleOf(features.length) };
  });
  const learned = LABELS[kind].map((label) =>
    learn(
      rows,
      examples.map(({ labels }) => labels.includes(label)),
      names.size,
    ),
  );
  const labels = LABELS[kind];
  const loud = [...names].filter(([, id]) =>
    learned.some(({ weights }) => Math.abs(weights[id] ?? 0) >= QUIETEST),
  );
  const weights = new Float32Array(loud.length * labels.length);
  loud.forEach(([, id], row) => {
    weights.set(
      learned.map((each) => each.weights[id] ?? 0),
      row * labels.length,
    );
  });
  return {
    labels,
    bias: learned.map(({ bias }) => bias),
    thresholds: labels.map(() => 0),
    names: loud.map(([name]) => name),
    weights,
  };
}

type Row = { readonly ids: Int32Array; readonly scale: number };

function countSentences(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function numberOf(names: Map<string, number>, name: string): number {
  const known = names.get(name) ?? names.size;
  names.set(name, known);
  return known;
}

/** How far from even: the log of how much likelier a feature is on one side than on the other, without its sign. */
function unevenness(rows: readonly Row[], wanted: readonly boolean[], size: number): Float64Array {
  const [yes, no] = [new Float64Array(size).fill(IMAGINED), new Float64Array(size).fill(IMAGINED)];
  rows.forEach(({ ids }, index) => {
    const side = wanted[index] ? yes : no;
    for (const id of ids) side[id] = (side[id] as number) + 1;
  });
  const all = wanted.filter(Boolean).length + 2 * IMAGINED;
  const rest = wanted.length - all + 4 * IMAGINED;
  return yes.map((count, id) => Math.abs(Math.log(count / all / ((no[id] as number) / rest))));
}

function learn(rows: readonly Row[], wanted: readonly boolean[], size: number) {
  const uneven = unevenness(rows, wanted, size);
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-4);
  let [bias, biasSquares] = [-1, 1e-4];
  const order = rows.map((_, index) => index);
  const random = seeded(7);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    for (const index of order) {
      const { ids, scale } = rows[index] as Row;
      let score = bias;
      for (const id of ids) score += (weights[id] as number) * (uneven[id] as number) * scale;
      const off = 1 / (1 + Math.exp(-score)) - (wanted[index] ? 1 : 0);
      const step = off * (wanted[index] ? LABELLED : 1);
      biasSquares += step * step;
      bias -= (0.1 * step) / Math.sqrt(biasSquares);
      for (const id of ids) {
        const slope = step * scale * (uneven[id] as number) + SHRINK * (weights[id] as number);
        squares[id] = (squares[id] as number) + slope * slope;
        weights[id] = (weights[id] as number) - (RATE * slope) / Math.sqrt(squares[id] as number);
      }
    }
  }
  return { weights: weights.map((weight, id) => weight * (uneven[id] as number)), bias };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
