import type { Sign } from "../analysis/sign.ts";
import type { CoachLanguage } from "../labels.ts";

/** One thing a sentence has: a run of signs, two words near each other; with the stretch it was seen in. */
export type Feature = { readonly name: string; readonly from: number; readonly to: number };

/** The features of a sentence; `from` and `to` count signs, `to` exclusive. Pure, linear in the sentence. */
export function featuresOf(signs: readonly Sign[], lang: CoachLanguage): readonly Feature[] {
  return lang === "ja" ? runs(signs, 5) : [...wordRuns(signs), ...gaps(signs)];
}

const EDGE = "|";

function runs(signs: readonly Sign[], longest: number): Feature[] {
  const as = [EDGE, ...signs.map((sign) => sign.as), EDGE];
  const found: Feature[] = [];
  for (let at = 0; at < as.length; at++) {
    let name = "";
    for (let length = 1; length <= longest && at + length <= as.length; length++) {
      name += as[at + length - 1];
      if (name !== EDGE)
        found.push({ name, from: Math.max(0, at - 1), to: Math.min(signs.length, at - 1 + length) });
    }
  }
  return found;
}

function wordRuns(signs: readonly Sign[]): Feature[] {
  const as = [EDGE, ...signs.map((sign) => sign.as), EDGE];
  const stems = as.map(stem);
  const found: Feature[] = [];
  const push = (name: string, at: number, length: number) =>
    found.push({ name, from: Math.max(0, at - 1), to: Math.min(signs.length, at - 1 + length) });
  for (let at = 0; at < as.length; at++) {
    if (as[at] !== EDGE) push(`${as[at]}`, at, 1);
    if (as[at] !== EDGE && stems[at] !== as[at]) push(`~${stems[at]}`, at, 1);
    for (let length = 2; length <= 4 && at + length <= as.length; length++) {
      push(as.slice(at, at + length).join(" "), at, length);
      if (length === 2) push(`~${stems.slice(at, at + length).join(" ")}`, at, length);
    }
  }
  return found;
}

/** Two words with one to three between them: "should … have", "if … only". */
function gaps(signs: readonly Sign[]): Feature[] {
  const found: Feature[] = [];
  signs.forEach(({ as }, at) => {
    for (let gap = 2; gap <= 4; gap++) {
      const other = signs[at + gap];
      if (other) found.push({ name: `${as} … ${other.as}`, from: at, to: at + gap + 1 });
    }
  });
  return found;
}

/** Close enough to join inflected forms; never shown. */
export function stem(word: string): string {
  if (word.length < 5 || !/^[a-z']+$/.test(word)) return word;
  return word.replace(/('s|ies|ied|ing|ed|es|s|ly|e|y)$/, "");
}
