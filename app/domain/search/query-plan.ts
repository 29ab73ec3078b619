import { analyse, analyseQuery, foldedQuery } from "./analyse.ts";
import { inflections } from "./inflect.ts";
import { nearestWord, type Vocabulary } from "./spelling.ts";
import type { SynonymIndex } from "./synonyms.ts";

/** One way to write what is asked for; several tokens must stand in a row. */
export interface Form {
  readonly tokens: readonly string[];
  /** 1 for the word as typed, less for what only means the same. */
  readonly weight: number;
  /** In how many documents it stands, at most. */
  readonly documents: number;
}

/** One thing asked for, with every form under which the indexed documents hold it. */
export interface Group {
  readonly typed: string;
  readonly script: "latin" | "cjk";
  readonly forms: readonly Form[];
  /** How rare it is, times how much it counts in the query: what a document earns by holding it. */
  readonly worth: number;
  /** In how many documents it stands, at most. */
  readonly documents: number;
  /** How rare it is, whatever it counts. */
  readonly rarity: number;
  /** The run of characters of the query it comes from. */
  readonly run: number;
}

export interface QueryPlan {
  readonly groups: readonly Group[];
  /** Words that stand nowhere, with the word taken instead. */
  readonly repairs: readonly { readonly typed: string; readonly taken: string }[];
  /** Latin words that stand nowhere in any form and were not repaired. */
  readonly unknown: readonly string[];
}

/** What the index knows of words; all answers come from one state of it. */
export interface WordStatistics {
  readonly documents: number;
  /** In how many documents the token stands; 0 when nowhere. */
  documentsWith(token: string): number;
  /** The commonest tokens that begin so. */
  startingWith(prefix: string, limit: number): readonly string[];
}

export const FORM_WEIGHT = {
  typed: 1,
  inflected: 0.75,
  joined: 0.9,
  begun: 0.7,
  /** `async` is a word, and short for `asynchronous`. */
  shortened: 0.3,
  repaired: 0.9,
  synonym: 0.55,
} as const;
const MOST_BEGUN = 16;
const SHORTENED_LENGTH = 4;
/** Rarity counts a little less than BM25 has it: the rare word of a half remembered question is the odd one as often as the telling one. */
const RARITY_POWER = 0.8;

/**
 * Turns a query into groups of forms, the literal word always weighing most:
 *
 *     deleted nodse ─┬─ deleted 1 · delete deletes deletion … 0.85 · remove wipe 削除 … 0.4
 *                    └─ nodse: nowhere ─ begins a word? ─ glued or split? ─ a typing error? ▶ nodes 0.9
 */
export function planQuery(
  query: string,
  words: WordStatistics,
  synonyms: SynonymIndex,
  spelling: Vocabulary | null,
): QueryPlan {
  const asked = analyseQuery(query);
  const repairs: { typed: string; taken: string }[] = [];
  const unknown: string[] = [];
  const groups: Group[] = [];
  const latin = asked.filter((token) => token.script === "latin").map((token) => token.token);
  const together = synonymsOf(query, synonyms);
  for (const { token, script, weight, prefix, run } of asked) {
    const forms = new FormList(words);
    forms.add([token], FORM_WEIGHT.typed);
    if (prefix)
      for (const begun of words.startingWith(token, MOST_BEGUN)) forms.add([begun], FORM_WEIGHT.typed);
    if (script === "latin") addLatinForms(token, latin, words, forms);
    if (forms.isEmpty && script === "latin" && token.length >= 4) {
      const taken = spelling === null ? null : nearestWord(spelling, token);
      if (taken === null) unknown.push(token);
      else {
        forms.add([taken], FORM_WEIGHT.repaired);
        for (const form of inflections(taken))
          forms.add([form], FORM_WEIGHT.repaired * FORM_WEIGHT.inflected);
        repairs.push({ typed: token, taken });
      }
    }
    const literal = forms.documents;
    for (const other of together.get(token) ?? []) forms.add(other, FORM_WEIGHT.synonym);
    if (forms.isEmpty) continue;
    const documents = Math.max(1, literal > 0 ? literal : forms.documents);
    const rarity = Math.log(
      1 + (words.documents - Math.min(documents, words.documents) + 0.5) / (documents + 0.5),
    );
    groups.push({
      typed: token,
      script,
      forms: forms.list,
      worth: rarity ** RARITY_POWER * weight,
      documents,
      rarity,
      run,
    });
  }
  return { groups, repairs, unknown };
}

function addLatinForms(
  token: string,
  latin: readonly string[],
  words: WordStatistics,
  forms: FormList,
): void {
  for (const form of inflections(token)) forms.add([form], FORM_WEIGHT.inflected);
  const at = latin.indexOf(token);
  const [before, after] = [latin[at - 1], latin[at + 1]];
  if (before !== undefined) forms.add([before + token], FORM_WEIGHT.joined);
  if (after !== undefined) forms.add([token + after], FORM_WEIGHT.joined);
  const isWord = !forms.isEmpty;
  if (token.length >= (isWord ? SHORTENED_LENGTH : 3)) {
    const weight = isWord ? FORM_WEIGHT.shortened : FORM_WEIGHT.begun;
    for (const begun of words.startingWith(token, MOST_BEGUN)) forms.add([begun], weight);
  }
  for (let cut = 3; forms.isEmpty && cut <= token.length - 3; cut++) {
    forms.add([token.slice(0, cut), token.slice(cut)], FORM_WEIGHT.joined);
  }
}

/** The other forms of the rows whose words stand in the query, under each token of that word. */
function synonymsOf(
  query: string,
  synonyms: SynonymIndex,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  const stream = analyse(foldedQuery(query)).slice(0, 256);
  for (const { tokens, others } of synonyms.within(stream)) {
    const share = tokens[0];
    if (share === undefined) continue;
    found.set(share, [...(found.get(share) ?? []), ...others]);
  }
  return found;
}

/** The forms found so far; what no document holds is left out. */
class FormList {
  readonly #weights = new Map<string, Form>();
  readonly #words: WordStatistics;
  documents = 0;

  constructor(words: WordStatistics) {
    this.#words = words;
  }

  get isEmpty(): boolean {
    return this.#weights.size === 0;
  }

  get list(): readonly Form[] {
    return [...this.#weights.values()];
  }

  add(tokens: readonly string[], weight: number): void {
    const key = tokens.join(" ");
    if (this.#weights.has(key)) return;
    const documents = Math.min(...tokens.map((token) => this.#words.documentsWith(token)));
    if (documents === 0) return;
    this.#weights.set(key, { tokens, weight, documents });
    this.documents = Math.max(this.documents, documents);
  }
}
