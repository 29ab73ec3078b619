import type { Sign } from "../analysis/sign.ts";
import type { CoachLanguage } from "../labels.ts";

/** One thing a sentence has, and where: a run of signs, two of them near each other, a part of a word. */
export type Feature = {
  readonly name: string;
  /** Signs, `to` exclusive. */
  readonly from: number;
  readonly to: number;
};

/** The features of a sentence. Pure, linear in its length. */
export function featuresOf(signs: readonly Sign[], lang: CoachLanguage): readonly Feature[] {
  const found: Feature[] = [];
  if (lang === "ja") {
    runs(signs, found, "", LONGEST_RUN);
    scriptRuns(signs, found);
  } else {
    runs(signs, found, " ", LONGEST_RUN);
    stems(signs, found);
    gaps(signs, found);
    wordParts(signs, found);
  }
  return found;
}

const EDGE = "|";
const LONGEST_RUN = 4;
const WIDEST_GAP = 4;

/** "〜ていれば", "should have": one to four signs in a row, the edges of the sentence counted. */
function runs(signs: readonly Sign[], found: Feature[], between: string, longest: number): void {
  const as = [EDGE, ...signs.map((sign) => sign.as), EDGE];
  for (let at = 0; at < as.length; at++) {
    let name = "";
    for (let length = 1; length <= longest && at + length <= as.length; length++) {
      name += length === 1 ? as[at] : between + as[at + length - 1];
      if (name === EDGE) continue;
      found.push({ name, from: Math.max(0, at - 1), to: Math.min(signs.length, at - 1 + length) });
    }
  }
}

/** Inflected words joined: "~check", "~fail ~to". */
function stems(signs: readonly Sign[], found: Feature[]): void {
  signs.forEach(({ as }, at) => {
    const next = signs[at + 1]?.as;
    if (stem(as) !== as) found.push({ name: `~${stem(as)}`, from: at, to: at + 1 });
    if (next !== undefined && (stem(as) !== as || stem(next) !== next))
      found.push({ name: `~${stem(as)} ${stem(next)}`, from: at, to: at + 2 });
  });
}

/** "had … would": two words with one to three between them. */
function gaps(signs: readonly Sign[], found: Feature[]): void {
  signs.forEach(({ as }, at) => {
    for (let gap = 2; gap <= WIDEST_GAP; gap++) {
      const other = signs[at + gap];
      if (other) found.push({ name: `${as} … ${other.as}`, from: at, to: at + gap + 1 });
    }
  });
}

/** "^care", "less$": three to five letters of a word, so that words never seen still say something. */
function wordParts(signs: readonly Sign[], found: Feature[]): void {
  signs.forEach(({ as }, at) => {
    const word = `^${as}$`;
    for (let length = 3; length <= 5; length++)
      for (let from = 0; from + length <= word.length; from++)
        found.push({ name: `·${word.slice(from, from + length)}`, from: at, to: at + 1 });
  });
}

/** Runs of one script, nearly words, alone and in pairs up to three apart: 確認…怠っ. */
function scriptRuns(signs: readonly Sign[], found: Feature[]): void {
  const words: Feature[] = [];
  let script = "";
  signs.forEach(({ as }, at) => {
    const last = words.at(-1);
    const mine = scriptOf(as);
    if (last && mine !== "" && mine === script)
      words[words.length - 1] = { ...last, name: last.name + as, to: at + 1 };
    else words.push({ name: as, from: at, to: at + 1 });
    script = mine;
  });
  const told = words.filter(({ name }) => /[\p{L}]/u.test(name));
  told.forEach((word, index) => {
    found.push({ ...word, name: `·${word.name}` });
    for (let gap = 1; gap <= WIDEST_GAP; gap++) {
      const other = told[index + gap];
      if (other) found.push({ name: `${word.name}…${other.name}`, from: word.from, to: other.to });
    }
  });
}

function scriptOf(as: string): string {
  if (/^\p{Script=Han}+$/u.test(as)) return "han";
  if (/^[\p{Script=Katakana}ー]+$/u.test(as)) return "katakana";
  return /^\p{Script=Hiragana}+$/u.test(as) ? "hiragana" : "";
}

/** Close enough to join inflected forms; never shown. */
export function stem(word: string): string {
  if (word.length < 5 || !/^[a-z']+$/.test(word)) return word;
  return word.replace(/('s|ies|ied|ing|ed|es|s|ly|e|y)$/, "");
}
