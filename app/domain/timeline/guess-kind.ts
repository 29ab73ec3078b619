import { EVENT_KINDS, type EventKind } from "./event.ts";

/** The words that tell a kind, in the order in which kinds are tried. */
export type KindWords = readonly (readonly [EventKind, readonly string[]])[];

/** Reads the words of one language from their already parsed data file (`kind-words.en.yaml`), or says what is wrong. */
export function readKindWords(
  value: unknown,
  file: string,
): { readonly ok: true; readonly words: KindWords } | { readonly ok: false; readonly problem: string } {
  const given = Object.entries(typeof value === "object" && value !== null ? value : {});
  const words: [EventKind, readonly string[]][] = [];
  for (const [name, list] of given) {
    const kind = EVENT_KINDS.find((each) => each === name);
    if (!kind) return { ok: false, problem: `${file}: "${name}" is no kind of event` };
    if (!isWords(list)) return { ok: false, problem: `${file}: "${name}" must be a list of words` };
    words.push([kind, list]);
  }
  return { ok: true, words };
}

/**
 * What kind of event a line tells of, by the words it uses; null where none of them stands there. A guess to begin
 * with, shown before anything is added: it chooses the walkthrough's questions, nothing else hangs on it.
 */
export function guessKind(text: string, words: KindWords): EventKind | null {
  const line = text.normalize("NFKC").toLowerCase();
  return patternsOf(words).find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** Made once for each list of words: a big export asks half a million times. */
const made = new WeakMap<KindWords, readonly (readonly [EventKind, RegExp])[]>();

function patternsOf(words: KindWords): readonly (readonly [EventKind, RegExp])[] {
  const known = made.get(words);
  if (known) return known;
  const patterns = words
    .filter(([, list]) => list.length > 0)
    .map(([kind, list]) => [kind, new RegExp(list.map(patternOf).join("|"))] as const);
  made.set(words, patterns);
  return patterns;
}

/** Latin words stand alone, up to a `*`; Japanese has no edges between words. */
function patternOf(written: string): string {
  const word = written.toLowerCase();
  const stem = word.replace(/\*$/, "");
  const escaped = stem.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (/[^\p{ASCII}]/u.test(stem)) return escaped;
  return `(?<![a-z0-9])${escaped}${word.endsWith("*") ? "" : "(?![a-z0-9])"}`;
}

function isWords(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((word) => typeof word === "string" && word.trim() !== "");
}
