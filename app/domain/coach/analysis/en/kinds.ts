import type { Sign } from "../sign.ts";
import type { KindOfWord, WordKinds } from "../word-kinds.ts";
import { stem } from "./stem.ts";

/** An English sentence as the kinds of its words; a word of no kind is `_` with its ending. */
export function englishKinds(signs: readonly Sign[], kinds: WordKinds): readonly KindOfWord[] {
  return signs.map(({ as }, at) => ({ as: kindOf(as, kinds), from: at, to: at + 1 }));
}

function kindOf(word: string, kinds: WordKinds): string {
  if (!/^[a-z']+$/.test(word)) return word;
  return kinds.get(stem(word)) ?? `_${/(?:ed|ing|ly|s)$/.exec(word)?.[0] ?? ""}`;
}
