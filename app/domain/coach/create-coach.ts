import { textLanguage } from "../markdown/text-language.ts";
import { englishSigns } from "./analysis/en/signs.ts";
import { japaneseSigns } from "./analysis/ja/signs.ts";
import { afterListMark, ownLines } from "./analysis/own-words.ts";
import { type Sentence, sentenceOf } from "./analysis/sentence.ts";
import { splitSentences } from "./analysis/split-sentences.ts";
import type { Who } from "./analysis/who.ts";
import type { Coach } from "./coach.ts";
import { findInSentence } from "./find-in-sentence.ts";
import type { Finding, LineReading } from "./finding.ts";
import type { CoachLanguage, TextKind } from "./labels.ts";
import type { LinearModel } from "./model/linear.ts";
import type { Exception, Rule } from "./rules/rule.ts";
import { strengthOf } from "./strength/strength.ts";

export type CoachKnowledge = {
  readonly who: Readonly<Record<CoachLanguage, Who>>;
  /** Read when first asked for: most processes need one or none. */
  readonly modelOf: (lang: CoachLanguage, kind: TextKind) => LinearModel;
  readonly rules: readonly Rule[];
  readonly exceptions: readonly Exception[];
  /** Names of rules, labels or `model`: what a team never wants to hear, and what quietly. */
  readonly off?: ReadonlySet<string>;
  readonly soften?: ReadonlySet<string>;
};

/** Longer lines are read up to here: nobody writes such a sentence, machines do. */
const LONGEST_LINE = 20_000;

export function createCoach(knowledge: CoachKnowledge): Coach {
  return {
    readLines(text, { kind, lang }) {
      const lines = text.split(/\r?\n/);
      const own = ownLines(lines);
      return lines.map((line, index): LineReading => {
        const language = lang ?? languageOf(line);
        const sentences =
          own[index] && language !== null
            ? sentencesOf(line.slice(0, LONGEST_LINE), language, knowledge)
            : [];
        const findings = sentences.flatMap((sentence) => findInSentence(sentence, line, kind, knowledge));
        const reading = { line: index + 1, findings: inPlace(findings) };
        return kind === "action" && language !== null && sentences.length > 0
          ? { ...reading, strength: strengthOf(line, language, findings) }
          : reading;
      });
    },
  };
}

/** The sentences of one line, without marks of lists. */
export function sentencesOf(
  line: string,
  lang: CoachLanguage,
  { who }: Pick<CoachKnowledge, "who">,
): readonly Sentence[] {
  const from = afterListMark(line);
  const blank = " ".repeat(from) + line.slice(from);
  const signs = lang === "ja" ? japaneseSigns(blank, who.ja) : englishSigns(blank, who.en);
  return splitSentences(blank, signs).map((sentence) => sentenceOf(sentence, lang, blank));
}

/** Japanese without kana is told from Chinese by nobody; a line as short as a title is taken for Japanese. */
const SHORT_LINE = 12;

/** Null: a language the coach does not speak. */
function languageOf(line: string): CoachLanguage | null {
  const found = textLanguage(line) ?? "en";
  if (found !== "zh") return found;
  return line.trim().length <= SHORT_LINE ? "ja" : null;
}

function inPlace(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
}
