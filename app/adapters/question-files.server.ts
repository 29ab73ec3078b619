import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parse, parseDocument } from "yaml";
import type { Locale } from "../domain/account/person.ts";
import { type KindWords, readKindWords } from "../domain/timeline/guess-kind.ts";
import {
  type Asked,
  questionsFrom,
  readQuestions,
  type WalkthroughQuestions,
} from "../domain/timeline/questions.ts";

/**
 * The facilitator's questions of both languages, read once at start: those that come along, then the team's own
 * (`questions.en.yaml`, `questions.ja.yaml` in its folder of templates), which add to them or stand in their place.
 * Throws with every problem, a line each, naming file and line.
 */
export function readQuestionFiles(
  own: string,
  team: string | null,
): Readonly<Record<Locale, WalkthroughQuestions>> {
  const problems: string[] = [];
  const of = (locale: Locale) => {
    const files = [own, team].flatMap((folder) => {
      const file = folder === null ? null : join(folder, `questions.${locale}.yaml`);
      return file !== null && (folder === own || existsSync(file)) ? [file] : [];
    });
    return questionsFrom(files.map((file) => readQuestionFile(file, problems)));
  };
  const questions = { en: of("en"), ja: of("ja") };
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return questions;
}

function readQuestionFile(file: string, problems: string[]): readonly Asked[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8").replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    prettyErrors: false,
  });
  const [broken] = document.errors;
  if (broken) {
    problems.push(`${file}:${lines.linePos(broken.pos[0]).line}: this is no YAML: ${broken.message}`);
    return [];
  }
  const read = readQuestions(document.toJS());
  if (read.ok) return read.asked;
  const told = read.problems.map(({ path, message }) => ({ line: lineOf(path), message }));
  problems.push(
    ...told.sort((a, b) => a.line - b.line).map(({ line, message }) => `${file}:${line}: ${message}`),
  );
  return [];

  /** The line of a place in the file; of what is around it, where the place itself has none. */
  function lineOf(path: readonly (string | number)[]): number {
    const node = path.length === 0 ? document.contents : keyAt(path);
    const start = node?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  }

  /** A key of a map stands where somebody typed it; its value may begin lines later. */
  function keyAt(path: readonly (string | number)[]): { range?: readonly number[] | null } | undefined {
    const last = path.at(-1);
    const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (!isCollection(parent)) return undefined;
    if (typeof last === "number") return parent.items[last];
    const pair = parent.items.find((each) => each.key?.value === last);
    return pair?.key;
  }
}

interface Item {
  readonly range?: readonly number[] | null;
  readonly key?: { readonly value?: unknown; readonly range?: readonly number[] | null };
}

function isCollection(value: unknown): value is { readonly items: readonly Item[] } {
  return typeof value === "object" && value !== null && "items" in value && Array.isArray(value.items);
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
