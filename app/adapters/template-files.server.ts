import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { checkPair, parseTemplate } from "../domain/template/parse-template.ts";
import type { TemplatePair, Templates } from "../domain/template/repository.ts";
import type { Template } from "../domain/template/template.ts";

/**
 * Reads the templates that come along (`en/*.md`, `ja/*.md`) and those of the team's own folder: there in language
 * folders or loose, and one language is enough. Throws with every problem, a line each, naming file and line.
 */
export function readTemplates(own: string, team: string | null): Templates {
  const problems: string[] = [];
  const built = pairs(readFolder(own, problems), problems);
  const theirs = team === null ? [] : pairs(readTeamFolder(team, problems), problems);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const all = [...new Map([...built, ...theirs].map((pair) => [pair.key, pair])).values()];
  all.sort((a, b) => Number(b.key === "standard") - Number(a.key === "standard"));
  return { all: () => all, find: (key) => all.find((pair) => pair.key === key) ?? null };
}

function readTeamFolder(folder: string, problems: string[]): Template[] {
  if (existsSync(folder)) return readFolder(folder, problems);
  problems.push(`TEMPLATES_DIR: the folder ${folder} does not exist.`);
  return [];
}

function readFolder(folder: string, problems: string[]): Template[] {
  const files = ["", "en", "ja"].flatMap((language) => markdownIn(join(folder, language)));
  return files.flatMap((file) => readTemplate(file, problems) ?? []);
}

function markdownIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && basename(name, ".md").toLowerCase() !== "readme")
    .sort()
    .map((name) => join(folder, name));
}

function readTemplate(file: string, problems: string[]): Template | null {
  const text = readFileSync(file, "utf8")
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n");
  const matter = /^---\n([\s\S]*?)\n---\n/.exec(text);
  const body = matter ? text.slice(matter[0].length) : text;
  const bodyLine = matter?.[0].split("\n").length ?? 1;
  const parsed = parseTemplate({
    file,
    frontMatter: readYaml(matter?.[1] ?? "", file, problems),
    body,
    bodyLine,
  });
  if (parsed.ok) return parsed.template;
  problems.push(...parsed.problems.map((problem) => problem.message));
  return null;
}

function readYaml(text: string, file: string, problems: string[]): unknown {
  try {
    return parse(text);
  } catch (error) {
    problems.push(`${file}:1: the front matter is no YAML: ${String(error).split("\n")[0]}`);
    return null;
  }
}

/** A template in one language only stands in for both. */
function pairs(templates: readonly Template[], problems: string[]): TemplatePair[] {
  return [...new Set(templates.map((template) => template.key))].flatMap((key) => {
    const of = (locale: string) =>
      templates.find((each) => each.key === key && each.locale.startsWith(locale));
    const any = templates.find((each) => each.key === key);
    const en = of("en") ?? any;
    const ja = of("ja") ?? any;
    if (!en || !ja) return [];
    problems.push(...checkPair(en, ja).map((problem) => `The templates of "${key}" differ in ${problem}`));
    return [{ key, en, ja }];
  });
}
