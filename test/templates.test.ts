import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkPair, parseTemplate } from "#app/domain/template/parse-template.ts";

const root = join(import.meta.dirname, "..");
const names = readdirSync(join(root, "templates/en")).filter((name) => name.endsWith(".md"));

function template(locale: string, name: string) {
  const file = `templates/${locale}/${name}`;
  const [, front = "", body = ""] = readFileSync(join(root, file), "utf8").split(/^---$/m);
  const parsed = parseTemplate({
    file,
    frontMatter: parse(front),
    body,
    bodyLine: front.split("\n").length + 1,
  });
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.message).join("\n"));
  return parsed.template;
}

test("the four templates come in both languages", () => {
  expect([...names].sort()).toEqual(["near-miss.md", "security.md", "short.md", "standard.md"]);
  expect(readdirSync(join(root, "templates/ja")).sort()).toEqual([...names].sort());
});

describe.each(names)("template %s", (name) => {
  const [en, ja] = [template("en", name), template("ja", name)];

  test("is the same template in both languages", () => {
    expect(en.key).toBe(name.replace(".md", ""));
    expect([en.locale, ja.locale]).toEqual(["en", "ja"]);
    expect(checkPair(en, ja)).toEqual([]);
    expect(ja.sections.map((section) => section.questions.length)).toEqual(
      en.sections.map((section) => section.questions.length),
    );
  });

  test("says of every section why it is asked", () => {
    for (const section of [...en.sections, ...ja.sections]) expect(section.why).toBeTruthy();
  });

  test("asks what and how, never why somebody did something", () => {
    const asked = [...en.sections, ...ja.sections].flatMap((section) => section.questions);
    expect(asked.filter(blames)).toEqual([]);
  });
});

function blames(question: string): boolean {
  return /\bwhy\b|should have|could have (?:been )?prevented|なぜ|どうして|べきだった|はずだ/i.test(question);
}
