import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFrontDate } from "./front-date.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readToml } from "./toml.ts";

const readJson = (text: string): unknown => JSON.parse(text);
const read = (text: string, path = "docs/2018-04-18-cull_flood.md") =>
  readMarkdown(text, { path, readYaml: readJson });

describe("a title is found", () => {
  test.each([
    ["in the front matter", '---\n{"title": "Given"}\n---\n# Heading', "Given"],
    [
      "in the first heading",
      "Text\n\n# The *first* `heading` [here](x) #\n\n# Second",
      "The first heading here",
    ],
    ["in an underlined heading", "Under\n=====\n", "Under"],
    ["in HTML", "<h1 align='center'>From HTML</h1>", "From HTML"],
    ["but not in code", "```sh\n# rm -rf\n```\n# After", "After"],
    ["but not in a lower heading", "## Summary", "2018-04-18-cull_flood"],
    ["in the file's name at last", "just text", "2018-04-18-cull_flood"],
    ["in front matter nobody can read", "---\ntitle: 'A: b'\nx\n---\n# Heading", "A: b"],
  ])("%s", (_, text, title) => {
    expect(read(text).title).toBe(title);
  });
});

test("the heading a title comes from stays in the text", () => {
  expect(read("# One\n\nText").body).toBe("# One\n\nText");
});

test("a date comes from the front matter, else from the file's name", () => {
  expect(read('---\n{"date": "2020-01-02"}\n---\nx').date).toBe("2020-01-02T00:00:00.000Z");
  expect(read("x")).toMatchObject({
    date: "2018-04-18T00:00:00.000Z",
    notes: ["titleFromName", "dateFromName"],
  });
  expect(read("x", "a.md").date).toBeNull();
});

test("a rule at the top of a text is no front matter", () => {
  expect(read("---\n\nText\n")).toMatchObject({
    body: "---\n\nText\n",
    notes: ["titleFromName", "dateFromName"],
  });
});

test("known keys of an odd value are kept with the unknown ones", () => {
  const matter = {
    date: "sometime",
    severity: "critical",
    kind: "story",
    tags: ["a", "B!", 3],
    services: "web, db",
    x: null,
  };
  const known = read(`---\n${JSON.stringify(matter)}\n---\n`);
  expect(known).toMatchObject({ severity: null, kind: null, tags: ["a", "3"], services: ["web", "db"] });
  expect(known.extra).toEqual({
    date: "sometime",
    severity: "critical",
    kind: "story",
    tags: ["B!"],
    x: null,
  });
});

test("the kind may name the type of an article", () => {
  expect(read('---\n{"kind": "how-to"}\n---\n')).toMatchObject({
    kind: "article",
    type: "how_to",
    extra: {},
  });
});

test.each([
  ["2026-11-20", "2026-11-20T00:00:00.000Z"],
  ["2026/1/2 9:04", "2026-01-02T09:04:00.000Z"],
  ["2026-11-20T10:04:05+09:00", "2026-11-20T01:04:05.000Z"],
  ["2026-11-20 10:04:05 -0330", "2026-11-20T13:34:05.000Z"],
  ["2026-02-30", null],
  ["2026-11-20T25:00", null],
  ["yesterday", null],
])("the date %s is read as %s", (text, at) => {
  expect(readFrontDate(text)).toBe(at);
});

test("front matter in TOML is read, as far as front matter goes", () => {
  const text = `title = "A \\"quoted\\" one" # remark
date = 2025-04-11T10:00:00Z
draft = false
weight = 1_000
authors = ["Mia", 'Li']

[extra]
team = 'web'`;
  expect(readToml(text)).toEqual({
    title: 'A "quoted" one',
    date: "2025-04-11T10:00:00Z",
    draft: false,
    weight: 1000,
    authors: ["Mia", "Li"],
    extra: { team: "web" },
  });
  expect(() => readToml("no toml")).toThrow();
});

test("nothing of a text is lost, whatever it is", () => {
  const line = fc.constantFrom("---", "+++", "a = 1", '{"title": "x"}', "# One", "", "```");
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
      const text = lines.join("\n").replaceAll("\r", "");
      const { body, notes, title } = read(text);
      expect(title).not.toBe("");
      expect(text.endsWith(body)).toBe(true);
      if (notes.includes("brokenFrontMatter")) expect(body).toBe(text);
    }),
  );
});
