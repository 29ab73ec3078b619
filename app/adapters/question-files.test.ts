import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EVENT_KINDS } from "../domain/timeline/event.ts";
import { packageRoot } from "./package-root.server.ts";
import { readQuestionFiles } from "./question-files.server.ts";

const OWN = join(packageRoot, "app", "domain", "timeline");
const shipped = readQuestionFiles(OWN, null);

function team(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "questions-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test("every question that comes along starts with what or how, and none asks why", () => {
  const all = (locale: "en" | "ja") => EVENT_KINDS.flatMap((kind) => shipped[locale][kind]);
  expect(all("en").filter((line) => !/^(What|How)\b.*\?$/.test(line) || /\bwhy\b/i.test(line))).toEqual([]);
  const japanese = /^(何|どの|どう(?!して)|どこ|どれ).*か。/;
  expect(all("ja").filter((line) => !japanese.test(line) || /なぜ|何故|どうして|なんで/.test(line))).toEqual(
    [],
  );
});

test("both languages ask as many questions at each kind of event", () => {
  for (const kind of EVENT_KINDS) {
    expect([kind, shipped.ja[kind].length]).toEqual([kind, shipped.en[kind].length]);
    expect(shipped.en[kind].length).toBeGreaterThanOrEqual(3);
  }
});

test("a team's file adds to one language; the other asks as before", () => {
  const questions = readQuestionFiles(
    OWN,
    team({ "questions.ja.yaml": "detection:\n  - 何が鳴りましたか。\n" }),
  );
  expect(questions.ja.detection).toEqual([...shipped.ja.detection, "何が鳴りましたか。"]);
  expect(questions.en).toEqual(shipped.en);
});

test("a wrong file stops the start with its name and its lines", () => {
  const folder = team({
    "questions.en.yaml": "# ours\ndetection:\n  - What rang?\n  - 7\ndecisoin:\n  - How?\n",
    "questions.ja.yaml": "detection:\n  - 'open\n",
  });
  const en = join(folder, "questions.en.yaml");
  const message = () => {
    try {
      readQuestionFiles(OWN, folder);
      return [];
    } catch (error) {
      return String((error as Error).message).split("\n");
    }
  };
  expect(message()).toEqual([
    `${en}:4: a question is a text of at most 300 characters`,
    expect.stringContaining(`${en}:5: "decisoin" is no kind of event`),
    expect.stringMatching(/questions\.ja\.yaml:\d: this is no YAML: /),
  ]);
});
