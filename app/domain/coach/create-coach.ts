import { textLanguage } from "../markdown/text-language.ts";
import { englishSigns } from "./analysis/en/signs.ts";
import { japaneseSigns } from "./analysis/ja/signs.ts";
import { afterListMark, isDocument, passagesOf } from "./analysis/own-words.ts";
import { type Sentence, sentenceOf } from "./analysis/sentence.ts";
import { splitSentences } from "./analysis/split-sentences.ts";
import type { Who } from "./analysis/who.ts";
import type { WordKinds } from "./analysis/word-kinds.ts";
import type { Coach, HowToRead } from "./coach.ts";
import { findInSentence } from "./find-in-sentence.ts";
import type { Finding, LineReading } from "./finding.ts";
import type { CoachLanguage, TextKind } from "./labels.ts";
import type { LinearModel } from "./model/linear.ts";
import type { Exception, Rule } from "./rules/rule.ts";
import { strengthOf } from "./strength/strength.ts";

export type CoachKnowledge = {
  readonly who: Readonly<Record<CoachLanguage, Who>>;
  readonly kinds: Readonly<Record<CoachLanguage, WordKinds>>;
  /** Read when first asked for: most processes need one or none. */
  readonly modelOf: (lang: CoachLanguage, kind: TextKind) => LinearModel;
  readonly rules: readonly Rule[];
  readonly exceptions: readonly Exception[];
  /** Names of rules, labels or `model`: what a team never wants to hear, and what quietly. */
  readonly off?: ReadonlySet<string>;
  readonly soften?: ReadonlySet<string>;
};

/** Longer ones are read up to here: nobody writes such a sentence, machines do. */
const LONGEST_PASSAGE = 20_000;

export function createCoach(knowledge: CoachKnowledge): Coach {
  return {
    readLines(text, { kind, lang, document: given }) {
      const lines = text.split(/\r?\n/);
      const document = given ?? isDocument(lines);
      return passagesOf(lines, kind === "prose").flatMap(({ from, to, own }) => {
        const passage = lines.slice(from, to);
        const language = own ? (lang ?? languageOf(passage[0] ?? "")) : null;
        const found =
          language === null
            ? []
            : readPassage(passage.join("\n"), { kind, lang: language, document }, knowledge);
        return passage.map((line, index): LineReading => {
          const findings = inPlace(found.filter((each) => each.line === index).map(({ finding }) => finding));
          const reading = { line: from + index + 1, findings };
          return kind === "action" && language !== null && line.trim() !== ""
            ? { ...reading, strength: strengthOf(line, language, findings) }
            : reading;
        });
      });
    },
  };
}

/** What is found in lines read as one, each with the line it begins in (from 0) and the places it has there. */
function readPassage(
  text: string,
  { kind, lang, document }: HowToRead & { readonly lang: CoachLanguage },
  knowledge: CoachKnowledge,
) {
  const read = text.slice(0, LONGEST_PASSAGE);
  return sentencesOf(read, lang, knowledge, document)
    .flatMap((sentence) => findInSentence(sentence, read, kind, knowledge))
    .map((finding) => {
      const begins = text.lastIndexOf("\n", finding.start - 1) + 1;
      const ends = text.indexOf("\n", begins);
      const end = Math.min(finding.end, ends < 0 ? text.length : ends);
      return {
        line: text.slice(0, begins).split("\n").length - 1,
        finding: { ...finding, start: finding.start - begins, end: end - begins },
      };
    });
}

/** The sentences of one line, without marks of lists. */
export function sentencesOf(
  line: string,
  lang: CoachLanguage,
  { who }: Pick<CoachKnowledge, "who">,
  document = false,
): readonly Sentence[] {
  const from = afterListMark(line);
  const blank = " ".repeat(from) + line.slice(from);
  const signs = lang === "ja" ? japaneseSigns(blank, who.ja) : englishSigns(blank, who.en);
  const listed = /\S/.test(line.slice(0, from));
  return splitSentences(blank, signs).map((sentence) => {
    const whole = /^[.!?。]$/.test(sentence.at(-1)?.as ?? "");
    return sentenceOf(sentence, lang, blank, document ? "document" : listed && !whole ? "fragment" : "field");
  });
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
