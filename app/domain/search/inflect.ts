import { IRREGULAR_WORDS } from "./irregular-words.ts";

/**
 * The forms under which an English word may stand in a text: "wiped" → wipe, wipes, wiping, wiper …
 * They are guesses made by rule: those that no document holds are dropped by whoever looks them up.
 *
 *     deletion ──cut──▶ delet ──grow──▶ delet·e  delet·es  delet·ed  delet·ing  delet·ion …
 *     stopped  ──cut──▶ stopp, stop ──▶ stop  stops  stopping
 *
 * Never contains the word itself. Words that are short, hold figures or other letters have no forms.
 */
export function inflections(word: string): readonly string[] {
  const irregular = IRREGULAR.get(word);
  if (irregular === undefined && !/^[a-z]{3,24}$/.test(word)) return [];
  const forms = new Set<string>();
  for (const stem of stems(word)) {
    forms.add(stem);
    for (const ending of ENDINGS) forms.add(join(stem, ending));
    if (/[^aeiou][aeiou][bdgklmnprt]$/.test(stem) && stem.length < 8) {
      const doubled = stem + stem.slice(-1);
      for (const ending of ["ed", "ing", "er"]) forms.add(doubled + ending);
    }
  }
  for (const form of irregular ?? []) forms.add(form);
  forms.delete(word);
  return [...forms].filter((form) => form.length >= 2);
}

const CUTS = [
  "ations",
  "ation",
  "ments",
  "ment",
  "ions",
  "ion",
  "ings",
  "ing",
  "ures",
  "ure",
  "ably",
  "able",
  "als",
  "al",
  "ers",
  "er",
  "ors",
  "or",
  "ies",
  "ied",
  "es",
  "ed",
  "ly",
  "s",
  "e",
  "y",
  "",
] as const;
const ENDINGS = [
  "e",
  "s",
  "es",
  "ed",
  "ing",
  "er",
  "ers",
  "or",
  "ion",
  "ions",
  "ation",
  "ment",
  "ments",
  "ure",
  "ures",
  "al",
  "y",
  "ies",
  "ied",
] as const;

/** After these a shorter cut may be the right one: rotation is rotat·ion, not rot·ation. */
const SHORT_CUTS: ReadonlySet<string> = new Set(["s", "ation", "ations"]);

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR_WORDS.flatMap((row) => {
    const words = row.split(" ");
    return words.map((word) => [word, words.filter((other) => other !== word)] as const);
  }),
);

function stems(word: string): Set<string> {
  const found = new Set<string>();
  for (const cut of CUTS) {
    if (!word.endsWith(cut) || word.length - cut.length < 3) continue;
    const stem = word.slice(0, word.length - cut.length);
    found.add(stem);
    const [last, before] = [stem.at(-1), stem.at(-2)];
    if (cut !== "" && last === before && /[bdgklmnprt]/.test(last ?? "")) found.add(stem.slice(0, -1));
    if (cut !== "" && !SHORT_CUTS.has(cut)) break;
  }
  return found;
}

function join(stem: string, ending: string): string {
  return stem.endsWith("e") && /^[aeiou]/.test(ending) ? stem.slice(0, -1) + ending : stem + ending;
}
