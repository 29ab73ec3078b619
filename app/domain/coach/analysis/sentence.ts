import type { CoachLanguage } from "../labels.ts";
import type { Sign } from "./sign.ts";

/**
 * One sentence, ready for rules. Rules look at `folded`: the signs in a row, English ones with a space between, where
 * names, roles, teams, numbers, code, quotations and links stand as PERSON, ROLE, TEAM, NUM, CODE, QUOTE, LINK.
 *
 *   "Jenna should have paged the DBA at 10:04."  →  "PERSON should have paged the ROLE at NUM ."
 *   「田中さんが確認を怠った。」                    →  「PERSONが確認を怠った。」
 */
export type Sentence = {
  readonly lang: CoachLanguage;
  /** As it was written, from `start` to `end`; a team's own patterns look at it. */
  readonly text: string;
  /** Where it stands in the line, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly signs: readonly Sign[];
  readonly folded: string;
  readonly setting: Setting;
  /** For each sign where it starts in `folded`. */
  readonly places: readonly number[];
};

/**
 * Where a sentence stands: in a whole document with headings; in what somebody puts into a field; or there as a point of
 * a list or a cell of a table that is no whole sentence.
 */
export type Setting = "document" | "field" | "fragment";

export type Span = { readonly start: number; readonly end: number };

export function sentenceOf(
  signs: readonly Sign[],
  lang: CoachLanguage,
  line = "",
  setting: Setting = "field",
): Sentence {
  const between = lang === "en" ? " " : "";
  const places: number[] = [];
  let folded = "";
  for (const sign of signs) {
    if (folded !== "") folded += between;
    places.push(folded.length);
    folded += sign.as;
  }
  const [start, end] = [signs[0]?.start ?? 0, signs.at(-1)?.end ?? 0];
  return { lang, text: line.slice(start, end), start, end, signs, folded, setting, places };
}

/** The stretch of the text behind a match in `folded`, or null; `pattern` must not be sticky or global. */
export function spanOf(sentence: Sentence, pattern: RegExp): Span | null {
  const match = pattern.exec(sentence.folded);
  return match ? textSpan(sentence, match.index, match.index + match[0].length) : null;
}

/** From offsets in `folded` to offsets in the line: every sign touched is in. */
export function textSpan({ signs, places }: Sentence, from: number, to: number): Span | null {
  let [start, end] = [-1, -1];
  signs.forEach((sign, index) => {
    const place = places[index] ?? 0;
    if (place + sign.as.length <= from || place >= to) return;
    if (start < 0) start = sign.start;
    end = sign.end;
  });
  return start < 0 ? null : { start, end };
}
