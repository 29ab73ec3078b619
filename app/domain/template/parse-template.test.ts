import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPair, parseTemplate } from "./parse-template.ts";

const frontMatter = { key: "standard", locale: "en", name: "Standard", description: "For most incidents." };
const body = `
## Impact {#impact step=details}

Start with the people
who felt it.

- Who was affected,
  and what could they not do?
* How long?

## サマリー {#summary step=summary required}

その場にいなかった人へ。
短く書きます。
`;

function parse(overrides: { frontMatter?: unknown; body?: string }) {
  return parseTemplate({ file: "templates/en/x.md", frontMatter, body, bodyLine: 6, ...overrides });
}

function problems(overrides: { frontMatter?: unknown; body?: string }) {
  const parsed = parse(overrides);
  return parsed.ok ? [] : parsed.problems.map((problem) => problem.message);
}

function template(overrides: { frontMatter?: unknown; body?: string } = {}) {
  const parsed = parse(overrides);
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.message).join("\n"));
  return parsed.template;
}

test("a template is its front matter and its sections, each with why and questions", () => {
  expect(template()).toEqual({
    ...frontMatter,
    minimumEvents: 1,
    nearMiss: false,
    sections: [
      {
        key: "impact",
        title: "Impact",
        step: "details",
        required: false,
        why: "Start with the people who felt it.",
        questions: ["Who was affected, and what could they not do?", "How long?"],
      },
      {
        key: "summary",
        title: "サマリー",
        step: "summary",
        required: true,
        why: "その場にいなかった人へ。短く書きます。",
        questions: [],
      },
    ],
  });
});

test("every problem names the file and the line, all of them at once", () => {
  const broken =
    "stray\n## No key\n## A {#a step=later}\n## B {#a step=details}\n## C {#C step=details}\n- q\nafter";
  expect(problems({ body: broken })).toEqual([
    "templates/en/x.md:6: text before the first section is shown nowhere; put it below a ## heading",
    "templates/en/x.md:7: a section starts with a line such as: ## Summary {#summary step=summary required}",
    "templates/en/x.md:8: the section needs a step, one of step=details, step=summary, step=learning",
    'templates/en/x.md:9: the key "a" is taken by a section above',
    "templates/en/x.md:10: the section needs a key: small letters, figures and _, such as {#went_well …}",
    "templates/en/x.md:12: text behind the questions is shown nowhere; put it in front of them",
  ]);
});

test("a setting nobody knows is pointed out: it is mostly a typing error", () => {
  expect(problems({ body: "## S {#summary step=summary requierd}" })[0]).toContain(
    '"requierd" is no setting',
  );
  expect(problems({ frontMatter: { ...frontMatter, minimunEvents: 3 } })[0]).toContain(
    '"minimunEvents" is no setting',
  );
});

test("a template without a summary is refused", () => {
  expect(problems({ body: "## A {#a step=details}" })).toEqual([
    'templates/en/x.md:6: there is no section "summary"; every template needs one',
  ]);
});

test("front matter that is missing or wrong is told at line 1", () => {
  for (const nothing of [null, undefined, "key: x", [], 3])
    expect(problems({ frontMatter: nothing })).toEqual([
      "templates/en/x.md:1: the front matter (between two lines of ---) is missing",
    ]);
  const wrong = { key: "A b", locale: "english", name: "", description: 4, minimumEvents: 0, nearMiss: "no" };
  expect(problems({ frontMatter: wrong })).toHaveLength(6);
});

test("whatever the file holds, the answer is a template or its problems", () => {
  const line = fc.constantFrom(
    "## A {#a step=details}",
    "## S {#summary step=summary}",
    "# x",
    "- q",
    " more",
    "text",
    "",
    "{}",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string())), fc.anything(), (lines, front) => {
      const parsed = parse({
        body: lines.join("\n"),
        frontMatter: fc.stringify(front).length % 2 ? front : frontMatter,
      });
      if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
    }),
  );
});

test("two languages of a template have the same sections, in the same order, asked in the same place", () => {
  const en = template();
  expect(checkPair(en, { ...en, locale: "ja", name: "標準" })).toEqual([]);
  const [impact, summary] = en.sections;
  const other = { ...en, locale: "ja", minimumEvents: 3, sections: en.sections.slice(1) };
  expect(checkPair(en, other)).toEqual([
    "minimumEvents: en/standard has 1, ja/standard has 3",
    "sections: en/standard has impact, summary, ja/standard has summary",
  ]);
  if (!impact || !summary) throw new Error("two sections expected");
  const moved = { ...en, locale: "ja", sections: [{ ...impact, step: "learning" } as const, summary] };
  expect(checkPair(en, moved)).toEqual([
    'step of "impact": en/standard has details, ja/standard has learning',
  ]);
});
