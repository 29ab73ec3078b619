import { type Sentence, type Span, textSpan } from "../sentence.ts";
import { ENGLISH_PIECES } from "./pieces.ts";

/**
 * A pattern over `Sentence.folded` of an English sentence, in which `{PIECE}` stands for a piece of grammar
 * (`english-pieces.ts`): `{WHO} {ADV}should have {DONE}`. It begins and ends at the edges of words. `\p{L}` and `\p{Ll}`
 * are the letters of European names; spelt out as ranges they cost a fraction of Unicode's tables.
 */
export function english(pattern: string): RegExp {
  return new RegExp(plainLetters(`(?<![\\p{L}'])(?:${filled(pattern)})(?![\\p{L}'])`));
}

function filled(pattern: string): string {
  return pattern.replace(/(?<!\\p)\{([A-Z]+)\}/g, (_, name: string) => {
    const piece = ENGLISH_PIECES[name];
    if (piece === undefined) throw new Error(`no piece of English grammar is called ${name}`);
    return `(?:${filled(piece)})`;
  });
}

const LETTERS: Readonly<Record<string, string>> = { "\\p{L}": "A-Za-zß-ɏ", "\\p{Ll}": "a-zß-ɏ" };

function plainLetters(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\p\{Ll?\}|\\.|[[\]]/g, (part) => {
    if (part === "[" || part === "]") inClass = part === "[";
    const letters = LETTERS[part];
    if (letters === undefined) return part;
    return inClass ? letters : `[${letters}]`;
  });
}

/** The words of the first pattern that is met; a group named `span` narrows them. */
export function firstSpan(sentence: Sentence, patterns: readonly RegExp[]): Span | null {
  for (const pattern of patterns) {
    const match = pattern.exec(sentence.folded);
    if (!match) continue;
    const narrow = match.groups?.span;
    const from = match.index + (narrow === undefined ? 0 : match[0].indexOf(narrow));
    return textSpan(sentence, from, from + (narrow ?? match[0]).length);
  }
  return null;
}

export function anyOf(sentence: Sentence, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(sentence.folded));
}
