import { foldText } from "./fold.ts";

/**
 * The version of the rules below. An index made under another version is rebuilt: raise it with every
 * change that makes `analyse` give other tokens for some text.
 */
export const ANALYSER_VERSION = 1;

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
}

/** More tokens than any person types; what lies beyond is not looked at. */
export const MOST_QUERY_TOKENS = 64;
const LONGEST_QUERY = 2_000;

/** Cuts a query into what is to be looked up: at most 64 different tokens of its first 2,000 characters. */
export function analyseQuery(query: string): QueryToken[] {
  const found = new Map<string, QueryToken>();
  const add = (token: string, script: "latin" | "cjk", weight: number, prefix = false): void => {
    if (found.size < MOST_QUERY_TOKENS && !found.has(token))
      found.set(token, { token, script, prefix, weight });
  };
  for (const match of foldText(query.slice(0, LONGEST_QUERY)).matchAll(RUNS)) {
    const run = match[0];
    if (match[1] !== undefined) {
      const characters = Array.from(dropLongMarks(run));
      if (characters.length === 1) add(characters.join(""), "cjk", 1, true);
      for (let at = 0; at + 1 < characters.length; at++) {
        const pair = `${characters[at]}${characters[at + 1]}`;
        add(pair, "cjk", pairWeight(pair));
      }
    } else {
      const [whole, ...parts] = nameTokens(run);
      if (whole !== undefined) add(whole, "latin", 1);
      for (const part of parts) add(part, "latin", 0.5);
    }
  }
  return [...found.values()];
}

const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー";
const LETTER = `(?:[a-z0-9]|(?![${CJK}])[\\p{L}\\p{N}\\p{M}])`;
const RUNS = new RegExp(`([${CJK}]+)|${LETTER}+(?:[-._]+${LETTER}+)*`, "gu");
const HIRAGANA = /\p{Script=Hiragana}/gu;

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

/** Endings and particles (〜される, 〜で) say less than Han or katakana. */
function pairWeight(pair: string): number {
  const kana = pair.match(HIRAGANA)?.length ?? 0;
  return kana === 0 ? 1 : kana === 1 ? 0.5 : 0.25;
}
