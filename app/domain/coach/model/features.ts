import type { Analysis } from "../analysis/analysis.ts";
import type { Clause } from "../analysis/clause.ts";
import { stem } from "../analysis/en/stem.ts";
import { scriptOf } from "../analysis/ja/script.ts";
import type { Sign } from "../analysis/sign.ts";
import type { KindOfWord } from "../analysis/word-kinds.ts";

/** What is told of the features of a sentence, each put together piece by piece. */
export interface FeatureListener {
  /** A new name begins. */
  begin(text: string): void;
  add(text: string): void;
  /** The name so far is a feature of the signs `from` to `to`, exclusive. One feature may be told more than once. */
  tell(from: number, to: number): void;
}

/**
 * The features of a sentence: runs of its signs, two of them near each other, parts of its words; the same of the kinds
 * of its words; and of whom its clauses are said, in which mood. Pure, linear in its length.
 */
export function tellFeatures({ signs, lang, kinds, clauses }: Analysis, listener: FeatureListener): void {
  const words = signs.map(({ as }, at) => ({ as, from: at, to: at + 1 }));
  runs(words, "", lang === "ja" ? "" : " ", 1, LONGEST_RUN, listener);
  if (lang === "ja") scriptRuns(signs, listener);
  else {
    stems(signs, listener);
    gaps(words, "", WIDEST_GAP, listener);
    wordParts(signs, listener);
  }
  runs(kinds, "#", " ", 2, LONGEST_RUN_OF_KINDS, listener);
  gaps([edge(0), ...kinds, edge(signs.length)], "#", WIDEST_GAP_OF_KINDS, listener);
  moods(clauses, kinds, listener);
}

const EDGE = "|";
const LONGEST_RUN = 4;
const WIDEST_GAP = 4;
const LONGEST_RUN_OF_KINDS = 5;
const WIDEST_GAP_OF_KINDS = 5;

const edge = (at: number): KindOfWord => ({ as: EDGE, from: at, to: at });

/** "〜ていれば", "should have": words in a row, the edges of the sentence counted. */
function runs(
  words: readonly KindOfWord[],
  mark: string,
  between: string,
  shortest: number,
  longest: number,
  listener: FeatureListener,
): void {
  const end = words.at(-1)?.to ?? 0;
  const all = [edge(0), ...words, edge(end)];
  all.forEach((first, at) => {
    listener.begin(mark);
    for (let length = 1; length <= longest && at + length <= all.length; length++) {
      const last = all[at + length - 1] as KindOfWord;
      if (length > 1) listener.add(between);
      listener.add(last.as);
      if (length >= shortest && (length > 1 || first.as !== EDGE)) listener.tell(first.from, last.to);
    }
  });
}

/** Inflected words joined: "~check", "~fail ~to". */
function stems(signs: readonly Sign[], listener: FeatureListener): void {
  signs.forEach(({ as }, at) => {
    const [own, next] = [stem(as), signs[at + 1]?.as];
    listener.begin("~");
    listener.add(own);
    if (own !== as) listener.tell(at, at + 1);
    if (next === undefined || (own === as && stem(next) === next)) return;
    listener.add(" ");
    listener.add(stem(next));
    listener.tell(at, at + 2);
  });
}

/** "had … would": two words with others between them, however many. */
function gaps(words: readonly KindOfWord[], mark: string, widest: number, listener: FeatureListener): void {
  words.forEach((word, at) => {
    for (let gap = 2; gap <= widest; gap++) {
      const other = words[at + gap];
      if (!other) break;
      listener.begin(mark);
      listener.add(word.as);
      listener.add(" … ");
      listener.add(other.as);
      listener.tell(word.from, other.to);
    }
  });
}

/** "·^car", "·less$": three to five letters of a word, so that words never seen still say something. */
function wordParts(signs: readonly Sign[], listener: FeatureListener): void {
  signs.forEach(({ as }, at) => {
    const word = `^${as}$`;
    for (let from = 0; from + 3 <= word.length; from++) {
      listener.begin("·");
      listener.add(word.slice(from, from + 3));
      listener.tell(at, at + 1);
      for (let length = 4; length <= 5 && from + length <= word.length; length++) {
        listener.add(word[from + length - 1] as string);
        listener.tell(at, at + 1);
      }
    }
  });
}

/** "=person/norm+": of whom a clause is said and in which mood, alone, in a row, and with the kinds of its words. */
function moods(clauses: readonly Clause[], kinds: readonly KindOfWord[], listener: FeatureListener): void {
  let before = EDGE;
  for (const clause of clauses) {
    const { from, to, subject } = clause;
    const mood = `${clause.modality}${clause.past ? "+" : ""}`;
    const marks = `${clause.negated ? "!" : ""}${clause.passive ? "p" : ""}${clause.cause ? "c" : ""}${clause.imperative ? "i" : ""}`;
    const both = `${subject}/${mood}`;
    for (const name of [
      subject,
      mood,
      both,
      `${both}/${marks}`,
      `/${mood}/${marks}`,
      `${subject}//${marks}`,
      `${before} > ${both}`,
    ]) {
      listener.begin("=");
      listener.add(name);
      listener.tell(from, to);
    }
    for (const kind of kinds) {
      if (kind.from < from || kind.to > to || !/^[A-Z]{3}/.test(kind.as)) continue;
      listener.begin("=");
      listener.add(subject);
      listener.add(" ");
      listener.add(kind.as);
      listener.tell(kind.from, kind.to);
    }
    before = both;
  }
}

/** Runs of one script, nearly words, alone and in pairs up to three apart: 確認…怠っ. */
function scriptRuns(signs: readonly Sign[], listener: FeatureListener): void {
  const words: KindOfWord[] = [];
  let script = "";
  signs.forEach(({ as }, at) => {
    const last = words.at(-1);
    const mine = scriptOf(as);
    if (last && mine !== "" && mine === script)
      words[words.length - 1] = { ...last, as: last.as + as, to: at + 1 };
    else words.push({ as, from: at, to: at + 1 });
    script = mine;
  });
  const told = words.filter(({ as }) => /\p{L}/u.test(as));
  told.forEach((word, index) => {
    listener.begin("·");
    listener.add(word.as);
    listener.tell(word.from, word.to);
    for (let gap = 1; gap <= WIDEST_GAP; gap++) {
      const other = told[index + gap];
      if (!other) break;
      listener.begin(word.as);
      listener.add("…");
      listener.add(other.as);
      listener.tell(word.from, other.to);
    }
  });
}
