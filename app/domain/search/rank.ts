import { Hits, nearness } from "./nearness.ts";
import type { Group } from "./query-plan.ts";
import { hashToken, SKETCH_FIELDS, type Sketch } from "./sketch.ts";

/** Named so that a change of taste is one place; measured with `npm run bench` and the known items. */
const RANKING = {
  /** What one occurrence counts in the title, the headings, the names, the body. */
  fieldWeights: [5, 1.5, 2, 1],
  /** Saturation: the k₁ of BM25. */
  saturation: 1.0,
  /** How much a long body discounts its occurrences: the b of BM25. */
  lengthNorm: 0.85,
  /** Added for the share of the query's worth that the document holds, that one passage holds, that neighbours hold. */
  coverage: 1,
  passage: 2,
  neighbours: 0.5,
  /** Added for the square of the share of the query that stands there in one piece, word after word. */
  verbatim: 2.5,
  /** A passage, in tokens. */
  passageLength: 60,
  /** A postmortem answers "have we seen this before?" better than an article that mentions the same. */
  postmortem: 1.2,
} as const;

/** Looks up what a token of a sketch means for a query; made once a query, used for every candidate. */
export interface Matcher {
  readonly groups: readonly Group[];
  /** One byte for the low bits of every hash asked for: nearly every token is passed over by looking here. */
  readonly sieve: Uint8Array;
  readonly single: ReadonlyMap<number, readonly { readonly group: number; readonly weight: number }[]>;
  readonly rows: ReadonlyMap<
    number,
    readonly { readonly rest: readonly number[]; readonly group: number; readonly weight: number }[]
  >;
  readonly worth: number;
  readonly rarity: number;
}

const SIEVE_SIZE = 16_384;

export function matcherOf(groups: readonly Group[]): Matcher {
  const single = new Map<number, { group: number; weight: number }[]>();
  const rows = new Map<number, { rest: readonly number[]; group: number; weight: number }[]>();
  groups.forEach(({ forms }, group) => {
    for (const { tokens, weight } of forms) {
      const [first, ...rest] = tokens.map(hashToken);
      if (first === undefined) continue;
      if (rest.length === 0) single.set(first, [...(single.get(first) ?? []), { group, weight }]);
      else rows.set(first, [...(rows.get(first) ?? []), { rest, group, weight }]);
    }
  });
  const sieve = new Uint8Array(SIEVE_SIZE);
  for (const hash of [...single.keys(), ...rows.keys()]) sieve[hash & (SIEVE_SIZE - 1)] = 1;
  const worth = groups.reduce((sum, group) => sum + group.worth, 0);
  const rarity = groups.reduce((sum, group) => sum + group.rarity, 0);
  return { groups, sieve, single, rows, worth, rarity };
}

/**
 * How well a document answers: BM25 over weighted fields, raised by how much of the query it holds, how much
 * of it one passage holds, and how many neighbours of the query stand side by side.
 *
 * `relativeLength` is the length of its body over the average one.
 *
 *     score = Σ worth·tf/(k₁+tf) · (1 + coverage + passage + neighbours + verbatim) · kind
 */
export function scoreDocument(
  matcher: Matcher,
  sketch: Sketch,
  relativeLength: number,
  isPostmortem: boolean,
): number {
  const counts = new Float64Array(matcher.groups.length);
  const best = new Float64Array(matcher.groups.length);
  const hits = new Hits();
  const norm = 1 - RANKING.lengthNorm + RANKING.lengthNorm * relativeLength;
  let at: number = SKETCH_FIELDS.length;
  for (let field = 0; field < SKETCH_FIELDS.length; field++) {
    const end = at + (sketch[field] ?? 0);
    const fieldWeight = (RANKING.fieldWeights[field] ?? 1) / (field === SKETCH_FIELDS.length - 1 ? norm : 1);
    for (; at < end; at++) {
      const hash = sketch[at] ?? 0;
      if (matcher.sieve[hash & (SIEVE_SIZE - 1)] === 0) continue;
      const singles = matcher.single.get(hash);
      if (singles !== undefined)
        for (const { group, weight } of singles) note(group, weight, at, fieldWeight);
      const rows = matcher.rows.get(hash);
      if (rows === undefined) continue;
      for (const { rest, group, weight } of rows) {
        if (at + rest.length < end && rest.every((wanted, offset) => sketch[at + 1 + offset] === wanted)) {
          note(group, weight, at, fieldWeight);
        }
      }
    }
    at = end;
  }

  function note(group: number, weight: number, position: number, fieldWeight: number): void {
    counts[group] = (counts[group] ?? 0) + weight * fieldWeight;
    if (weight > (best[group] ?? 0)) best[group] = weight;
    hits.push(group, weight, position);
  }

  let base = 0;
  let held = 0;
  matcher.groups.forEach(({ worth }, group) => {
    const count = counts[group] ?? 0;
    base += ((worth * count) / (RANKING.saturation + count)) * (best[group] ?? 0) ** 0.5;
    held += worth * (best[group] ?? 0);
  });
  const whole = Math.max(matcher.worth, 1e-9);
  const closeness = nearness(matcher, hits, RANKING.passageLength);
  const raised =
    1 +
    (RANKING.coverage * held) / whole +
    (RANKING.passage * closeness.passage) / whole +
    (RANKING.neighbours * closeness.neighbours) / whole +
    RANKING.verbatim * closeness.verbatim ** 2;
  return base * raised * (isPostmortem ? RANKING.postmortem : 1);
}
