/**
 * Words of the index, held so that the nearest one to a mistyped word is found by looking at all of them:
 * a 32-bit signature (which letters occur) throws out nearly all before any distance is computed.
 */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly documents: readonly number[];
  readonly signatures: readonly number[];
}

/** A vocabulary that takes up more words. Only Latin words of 4 to 32 letters can be told from typing errors. */
export function growingVocabulary(): Vocabulary & { add(word: string, documents: number): void } {
  const [words, documents, signatures]: [string[], number[], number[]] = [[], [], []];
  const known = new Set<string>();
  return {
    words,
    documents,
    signatures,
    add(word, count) {
      if (known.has(word) || !/^\p{L}{4,32}$/u.test(word) || CJK.test(word)) return;
      known.add(word);
      words.push(word);
      documents.push(count);
      signatures.push(signature(word));
    },
  };
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The word meant by a mistyped one: one edit away (two from eight letters on), where exchanging two
 * neighbours is one edit; of equally near words the one with the same first letter, then the commonest.
 * Null when none is near.
 */
export function nearestWord(vocabulary: Vocabulary, typed: string): string | null {
  const most = typed.length >= 8 ? 2 : 1;
  const wanted = signature(typed);
  let best: { word: string; score: number } | null = null;
  for (let at = 0; at < vocabulary.words.length; at++) {
    const word = vocabulary.words[at];
    if (word === undefined || Math.abs(word.length - typed.length) > most) continue;
    if (bits((vocabulary.signatures[at] ?? 0) ^ wanted) > 2 * most) continue;
    const distance = editDistance(typed, word, most);
    if (distance > most || distance === 0) continue;
    const first = word[0] === typed[0] ? 1 : 0;
    const score = -distance * 100 + first * 40 + Math.log2(1 + (vocabulary.documents[at] ?? 0));
    if (best === null || score > best.score) best = { word, score };
  }
  return best?.word ?? null;
}

/** Optimal string alignment: insert, delete, replace, exchange neighbours. Gives `most + 1` when beyond. */
export function editDistance(a: string, b: string, most: number): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    older = old;
    old = row;
  }
  return Math.min(old[b.length] ?? 0, most + 1);
}

function signature(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

function bits(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
