import type { Sign } from "../sign.ts";
import type { KindOfWord, WordKinds } from "../word-kinds.ts";
import { scriptOf } from "./script.ts";

/** The longest word in the lists. */
const LONGEST = 10;

/**
 * A Japanese sentence as the kinds of its words: the longest word known is taken. A run of other kanji is one 漢, of
 * katakana one カ; kana and marks stand for themselves.
 */
export function japaneseKinds(signs: readonly Sign[], kinds: WordKinds): readonly KindOfWord[] {
  const told: KindOfWord[] = [];
  let at = 0;
  while (at < signs.length) {
    const next = knownAt(signs, at, kinds) ?? unknownAt(signs, at);
    const last = told.at(-1);
    if (last && next.run && last.as === next.as && last.to === at)
      told[told.length - 1] = { ...last, to: next.to };
    else told.push({ as: next.as, from: at, to: next.to });
    at = next.to;
  }
  return told;
}

type Taken = { readonly as: string; readonly to: number; readonly run?: boolean };

function knownAt(signs: readonly Sign[], at: number, kinds: WordKinds): Taken | null {
  let [word, found]: [string, Taken | null] = ["", null];
  for (let to = at + 1; to <= Math.min(signs.length, at + LONGEST); to++) {
    const { as } = signs[to - 1] as Sign;
    if (as.length > 1) break;
    word += as;
    const kind = kinds.get(word);
    if (kind !== undefined) found = { as: kind, to };
  }
  return found;
}

function unknownAt(signs: readonly Sign[], at: number): Taken {
  const { as } = signs[at] as Sign;
  const script = scriptOf(as);
  if (script === "han") return { as: "漢", to: at + 1, run: true };
  if (script === "katakana") return { as: "カ", to: at + 1, run: true };
  return { as: as.startsWith("<") ? "<>" : as, to: at + 1, run: as.startsWith("<") };
}
