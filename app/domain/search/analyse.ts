import { foldText } from "./fold.ts";

/**
 * The version of the rules below. An index made under another version is rebuilt: raise it with every
 * change that makes `analyse` give other tokens for some text, or that gives it other texts of a document.
 */
export const ANALYSER_VERSION = 2;

const LONGEST_TOKEN = 64;
const MOST_NAME_PARTS = 5;

/**
 * Cuts a text into the tokens that are indexed. The same rules for every language, without guessing one:
 *
 *     "The payment-api サーバー 障害対応"
 *        │    │           │       └── Han, kana: overlapping pairs  障害 害対 対応 応
 *        │    │           └── long mark folded (サーバ = サーバー)   サバ バ
 *        │    └── a name: whole, then its parts                     paymentapi payment api
 *        └── a Latin word: whole, lower case, no stop words         the
 *
 * A run of CJK characters ends with its last character alone, so that a one-character query, asked as a
 * prefix, finds the character wherever it stands. A name is written without its joints (`e-mail` finds
 * `email`), unless it is all figures (`1.2.3`, `2026-01-17`), which keep them.
 */
export function analyse(text: string): string[] {
  const tokens: string[] = [];
  for (const match of foldText(text).matchAll(RUNS)) {
    const run = match[0];
    if (match[1] !== undefined) pushPairs(run, tokens);
    else pushName(run, tokens);
  }
  return tokens;
}

/** One thing asked for: a Latin word or name, or one pair of a CJK run. Neighbours are asked side by side. */
export interface QueryToken {
  readonly token: string;
  readonly script: "latin" | "cjk";
  /** The token stands for itself and everything that begins with it: a CJK query of one character. */
  readonly prefix: boolean;
  /** How much it counts beside the others (1 = fully): kana endings and parts of a name count less. */
  readonly weight: number;
  /** Which run of CJK characters or which name it comes from, counted from 0: pairs of one run overlap. */
  readonly run: number;
}

/** More tokens than any person types; what lies beyond is not looked at. */
export const MOST_QUERY_TOKENS = 64;
const LONGEST_QUERY = 2_000;

/** Cuts a query into what is to be looked up: at most 64 different tokens of its first 2,000 characters. */
export function analyseQuery(query: string): QueryToken[] {
  const found = new Map<string, QueryToken>();
  let runs = -1;
  const add = (token: string, script: "latin" | "cjk", weight: number, prefix = false): void => {
    if (found.size < MOST_QUERY_TOKENS && !found.has(token)) {
      found.set(token, { token, script, prefix, weight, run: runs });
    }
  };
  for (const match of foldedQuery(query).matchAll(RUNS)) {
    const run = match[0];
    runs++;
    if (match[1] !== undefined) {
      const characters = Array.from(dropLongMarks(run));
      if (characters.length === 1) add(characters.join(""), "cjk", 1, true);
      const weights = pairWeights(characters);
      for (let at = 0; at + 1 < characters.length; at++) {
        add(`${characters[at]}${characters[at + 1]}`, "cjk", weights[at] ?? 1);
      }
    } else {
      const [whole, ...parts] = nameTokens(run);
      if (whole !== undefined) add(whole, "latin", 1);
      for (const part of parts) add(part, "latin", 0.5);
    }
  }
  return [...found.values()];
}

/** Folded, and short: one character may stand for eighteen (ﷺ), so it is cut before and after. */
export function foldedQuery(query: string, most = LONGEST_QUERY): string {
  return foldText(query.slice(0, most)).slice(0, most);
}

const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー";
const LETTER = `(?:[a-z0-9]|(?![${CJK}])[\\p{L}\\p{N}\\p{M}])`;
const RUNS = new RegExp(`([${CJK}]+)|${LETTER}+(?:[-._]+${LETTER}+)*`, "gu");

function pushPairs(run: string, tokens: string[]): void {
  const folded = dropLongMarks(run);
  let previous = "";
  for (const character of folded) {
    if (previous !== "") tokens.push(previous + character);
    previous = character;
  }
  if (previous !== "") tokens.push(previous);
}

function pushName(run: string, tokens: string[]): void {
  for (const token of nameTokens(run)) tokens.push(token);
}

function nameTokens(run: string): string[] {
  const parts = run.split(/[-._]+/u);
  if (parts.length === 1) return [run.slice(0, LONGEST_TOKEN)];
  const tokens = parts.map((part) => part.slice(0, LONGEST_TOKEN));
  if (parts.length > MOST_NAME_PARTS) return tokens;
  const whole = /\p{L}/u.test(run) ? parts.join("") : run;
  return [whole.slice(0, LONGEST_TOKEN), ...tokens];
}

/** サーバー and サーバ, コンピュータ and コンピューター are one word: the long mark carries no meaning here. */
function dropLongMarks(run: string): string {
  return run.includes("ー") ? run.replaceAll("ー", "") : run;
}

/** `bridge`: a pair of two scripts; `share`: how strongly the pairs of one word share its weight (0 not, 1 fully). */
const PAIRS = { bridge: 0.5, kana: 0.4, share: 0.5 } as const;

/**
 * What each pair of a run counts. Endings and particles (〜される, 〜で) say less than Han or katakana, and a
 * long katakana word is one word: its many pairs share what they say.
 */
function pairWeights(characters: readonly string[]): number[] {
  const scripts = characters.map(scriptOf);
  const kinds = scripts.slice(1).map((script, at) => (script === scripts[at] ? script : "bridge"));
  return kinds.map((kind, at) => {
    if (kind === "bridge") return PAIRS.bridge;
    if (kind === "hiragana") return PAIRS.kana;
    let [from, to] = [at, at];
    while (from > 0 && kinds[from - 1] === kind) from--;
    while (to + 1 < kinds.length && kinds[to + 1] === kind) to++;
    return (to - from + 1) ** -PAIRS.share;
  });
}

function scriptOf(character: string): "hiragana" | "katakana" | "han" {
  if (/\p{Script=Hiragana}/u.test(character)) return "hiragana";
  return /\p{Script=Katakana}/u.test(character) ? "katakana" : "han";
}
