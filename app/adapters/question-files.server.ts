import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Locale } from "../domain/account/person.ts";
import { type KindWords, readKindWords } from "../domain/timeline/guess-kind.ts";
import { readQuestions, type WalkthroughQuestions } from "../domain/timeline/questions.ts";

/** The facilitator's questions of both languages, read once at start. Throws with a line for each problem. */
export function readQuestionFiles(folder: string): Readonly<Record<Locale, WalkthroughQuestions>> {
  return { en: readQuestionFile(folder, "en"), ja: readQuestionFile(folder, "ja") };
}

function readQuestionFile(folder: string, locale: Locale): WalkthroughQuestions {
  const file = join(folder, `questions.${locale}.yaml`);
  const read = readQuestions(parse(readFileSync(file, "utf8")), file);
  if (!read.ok) throw new Error(read.problems.join("\n"));
  return read.questions;
}

/** The words of both languages by which pasted lines get their kind; teams write in either, so they are tried together. */
export function readKindWordFiles(folder: string): KindWords {
  return (["en", "ja"] as const).flatMap((locale) => {
    const file = join(folder, `kind-words.${locale}.yaml`);
    const read = readKindWords(parse(readFileSync(file, "utf8")), file);
    if (!read.ok) throw new Error(read.problem);
    return read.words;
  });
}
