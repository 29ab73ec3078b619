import type { CoachLanguage } from "../labels.ts";
import type { Clause } from "./clause.ts";
import { englishClauses } from "./en/clauses.ts";
import { englishKinds } from "./en/kinds.ts";
import { japaneseClauses } from "./ja/clauses.ts";
import { japaneseKinds } from "./ja/kinds.ts";
import type { Sign } from "./sign.ts";
import type { KindOfWord, WordKinds } from "./word-kinds.ts";

/** What is known of a sentence beyond its signs: the kinds of its words, and its clauses. Made once, shared by all. */
export type Analysis = {
  readonly lang: CoachLanguage;
  readonly signs: readonly Sign[];
  readonly kinds: readonly KindOfWord[];
  readonly clauses: readonly Clause[];
};

export function analyse(signs: readonly Sign[], lang: CoachLanguage, wordKinds: WordKinds): Analysis {
  const words = signs.map(({ as }) => as);
  const kinds = lang === "ja" ? japaneseKinds(signs, wordKinds) : englishKinds(signs, wordKinds);
  const clauses = lang === "ja" ? japaneseClauses(words, kinds) : englishClauses(words, kinds);
  return { lang, signs, kinds, clauses };
}
