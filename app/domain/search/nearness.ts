import type { Group } from "./query-plan.ts";

/** The groups of a query with their rarity summed up. */
interface Asked {
  readonly groups: readonly Group[];
  readonly rarity: number;
}

/** Where the groups were met, in the order of the text. */
export class Hits {
  readonly groups: number[] = [];
  readonly weights: number[] = [];
  readonly positions: number[] = [];

  push(group: number, weight: number, position: number): void {
    this.groups.push(group);
    this.weights.push(weight);
    this.positions.push(position);
  }
}

export interface Nearness {
  /** The worth of the richest passage. */
  readonly passage: number;
  /** The rarity of query neighbours that stand side by side, or one apart. */
  readonly neighbours: number;
  /** The share of the query's rarity in the longest piece of it that stands there word after word. */
  readonly verbatim: number;
}

/** One walk over the hits: the window moves along, pieces of the query grow hit by hit. */
export function nearness(asked: Asked, hits: Hits, passageLength: number): Nearness {
  const inside = new Float64Array(asked.groups.length);
  /** What each group in the window adds to the sum: its best form there. */
  const counted = new Float64Array(asked.groups.length);
  const joined = new Set<number>();
  const pieces = new Float64Array(hits.groups.length);
  let [from, sum, passage, longest] = [0, 0, 0, 0];
  const rarityOf = (group: number): number => asked.groups[group]?.rarity ?? 0;
  const worthOf = (group: number): number => asked.groups[group]?.worth ?? 0;
  for (let to = 0; to < hits.groups.length; to++) {
    const group = hits.groups[to] ?? 0;
    const position = hits.positions[to] ?? 0;
    const value = worthOf(group) * (hits.weights[to] ?? 0);
    if (value > (counted[group] ?? 0)) {
      sum += value - (counted[group] ?? 0);
      counted[group] = value;
    }
    inside[group] = (inside[group] ?? 0) + 1;
    while (position - (hits.positions[from] ?? 0) > passageLength) {
      const gone = hits.groups[from] ?? 0;
      inside[gone] = (inside[gone] ?? 0) - 1;
      if (inside[gone] === 0) {
        sum -= counted[gone] ?? 0;
        counted[gone] = 0;
      }
      from++;
    }
    if (sum > passage) passage = sum;
    for (let before = to - 1; before >= 0 && position - (hits.positions[before] ?? 0) <= 2; before--) {
      if (hits.groups[before] !== group - 1) continue;
      joined.add(group);
      const piece = (pieces[before] ?? 0) || rarityOf(group - 1);
      pieces[to] = Math.max(pieces[to] ?? 0, piece + rarityOf(group));
    }
    if ((pieces[to] ?? 0) > longest) longest = pieces[to] ?? 0;
  }
  let neighbours = 0;
  for (const group of joined) neighbours += Math.min(rarityOf(group), rarityOf(group - 1));
  return { passage, neighbours, verbatim: longest / Math.max(1e-9, asked.rarity) };
}
