/** Which kind a word is of: SLIP, HARM, DUTY, … ; words of grammar are their own kind. English words are stems. */
export type WordKinds = ReadonlyMap<string, string>;

/** A word of a sentence as its kind, over the signs it covers (`to` exclusive). */
export type KindOfWord = { readonly as: string; readonly from: number; readonly to: number };

/** The name under which a list holds words that stand for themselves. */
const ITSELF = "ITSELF";

/**
 * From the parsed `<lang>/kinds.yaml`: lists of words with blanks between, by kind. A word in two lists belongs to the
 * first. `fold` makes a word as it is looked up.
 */
export function readWordKinds(value: unknown, fold: (word: string) => string): WordKinds {
  const kinds = new Map<string, string>();
  for (const [kind, text] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    if (typeof text !== "string") throw new Error(`kinds: "${kind}" must be a text of words`);
    for (const word of text.split(/\s+/)) {
      const folded = fold(word);
      if (word !== "" && !kinds.has(folded)) kinds.set(folded, kind === ITSELF ? word : kind);
    }
  }
  return kinds;
}
