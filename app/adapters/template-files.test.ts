import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "./package-root.server.ts";
import { readTemplates } from "./template-files.server.ts";

const OWN = join(packageRoot, "templates");

function teamFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "templates-"));
  mkdirSync(join(folder, "ja"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const template = (locale: string, name: string) =>
  `---\nkey: game_day\nlocale: ${locale}\nname: ${name}\ndescription: For rehearsals.\n---\n\n## ${name} {#summary step=summary required}\n\n- What?\n`;

test("the four templates that come along are there in both languages, the standard one first", () => {
  const templates = readTemplates(OWN, null);
  expect(templates.all().map((pair) => pair.key)).toEqual(["standard", "near-miss", "security", "short"]);
  expect(templates.find("standard")?.ja.locale).toBe("ja");
});

test("a team's file in one language stands in for both", () => {
  const pair = readTemplates(OWN, teamFolder({ "game-day.md": template("en", "Game day") })).find("game_day");
  expect([pair?.en.name, pair?.ja.name]).toEqual(["Game day", "Game day"]);
});

test("a team's file in a language folder makes the pair", () => {
  const folder = teamFolder({
    "game-day.md": template("en", "Game day"),
    "ja/game-day.md": template("ja", "訓練"),
  });
  expect(readTemplates(OWN, folder).find("game_day")?.ja.name).toBe("訓練");
});

test("every problem of a team's folder is told at once, with file and line", () => {
  const folder = teamFolder({
    "a.md": "# nothing\n",
    "b.md": "---\nkey: [\n---\n## S {#summary step=summary}\n",
  });
  expect(() => readTemplates(OWN, folder)).toThrow(/a\.md:1: [\s\S]*b\.md:1: the front matter is no YAML/);
  expect(() => readTemplates(OWN, "/nowhere/at/all")).toThrow("does not exist");
});
