import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Locale } from "../domain/account/person.ts";
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
