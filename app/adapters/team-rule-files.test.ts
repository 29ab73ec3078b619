import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCoach } from "#app/domain/coach/create-coach.ts";
import { withTeamRules } from "#app/domain/coach/team/with-team-rules.ts";
import { modelOf } from "../domain/coach/model/model-file.ts";
import { readTeamRuleFiles } from "./team-rule-files.server.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coach-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string, name = "ours.yaml") => writeFileSync(join(folder, name), text);
function said(): string {
  try {
    readTeamRuleFiles(folder);
    return "";
  } catch (error) {
    return (error as Error).message.replaceAll(`${folder}/`, "");
  }
}

const nobody = { names: new Set<string>(), roles: new Set<string>(), teams: new Set<string>() };
function coach() {
  const who = { en: nobody, ja: nobody };
  const kinds = { en: new Map(), ja: new Map() };
  const nothing = modelOf({ labels: [], bias: [], thresholds: [], names: [], weights: new Float32Array() });
  return createCoach(
    withTeamRules(
      { who, kinds, modelOf: () => nothing, rules: [], exceptions: [] },
      readTeamRuleFiles(folder),
    ),
  );
}

const RULE = "rules:\n  - { name: sharp-eyes, label: vigilance, lang: en, words: [Hawk eyes] }\n";

describe("a team's own rules", () => {
  it("find words and patterns, and speak in the team's words", () => {
    write(`rules:
  - name: eyes-of-a-hawk
    label: vigilance
    lang: en
    words: [hawk eyes]
    patterns: ["like a (hawk|owl)"]
    except: [camera]
    message: { en: Eyes get tired. }
`);
    const read = (line: string) => coach().readLines(line, { kind: "action", lang: "en" })[0];
    const found = read("- Use Hawk  eyes on it")?.findings[0];
    expect(found).toMatchObject({ rule: "eyes-of-a-hawk", label: "vigilance", start: 6, end: 16 });
    expect(found?.own).toEqual({ message: { en: "Eyes get tired.", ja: "Eyes get tired." } });
    expect(read("Watch it like an owl, like a HAWK.")?.findings).toHaveLength(1);
    expect(read("Hawk eyes of the camera")?.findings).toEqual([]);
    expect(read("Print `hawk eyes`")?.findings).toEqual([]);
    expect(read("Seahawk eyesight")?.findings).toEqual([]);
    expect(read("Use hawk eyes")?.strength).toEqual({ strength: "weak", reason: "vigilance" });
  });

  it("are silenced by exceptions, switched off and softened", () => {
    const findings = () => coach().readLines("Use hawk eyes.", { kind: "action", lang: "en" })[0]?.findings;
    write(RULE);
    expect(findings()).toHaveLength(1);
    write("soften: [vigilance]\n", "zz.yml");
    expect(findings()?.[0]?.soft).toBe(true);
    write("off: [sharp-eyes]\n", "zz.yml");
    expect(findings()).toEqual([]);
    write(
      "exceptions:\n  - { name: bird, labels: [vigilance, hindsight], lang: en, words: [hawk] }\n",
      "zz.yml",
    );
    expect(findings()).toEqual([]);
  });

  it("tells every mistake with its line", () => {
    write(`rules:
  - name: One Two
    label: blame
    lang: fr
    words: [x, 7]
  - name: twice
    label: vague
    lang: ja
    patterns:
      - "(a+)+$"
      - "[a"
      - "x*"
  - name: twice
    label: vague
    kind: prose
    lang: ja
    words: [y]
    hint: {}
    colour: red
off: [nothing-like-it]
more: 1
`);
    expect(
      said()
        .split("\n")
        .map((line) => line.slice(0, 44)),
    ).toEqual([
      expect.stringContaining('ours.yaml:2: "One Two"'),
      expect.stringContaining('ours.yaml:3: "label" must be one of'),
      expect.stringContaining('ours.yaml:4: "lang" must be one of'),
      expect.stringContaining("ours.yaml:5: this must be a text"),
      expect.stringContaining("ours.yaml:10: this pattern can be tried"),
      expect.stringContaining("ours.yaml:11: this pattern cannot be"),
      expect.stringContaining("ours.yaml:12: this pattern matches wh"),
      expect.stringContaining('ours.yaml:13: "twice" is taken'),
      expect.stringContaining('ours.yaml:15: "vague" is a label'),
      expect.stringContaining('ours.yaml:18: "hint" needs en or ja'),
      expect.stringContaining('ours.yaml:19: "colour" is not known'),
      expect.stringContaining('ours.yaml:20: "nothing-like-it" is no'),
      expect.stringContaining('ours.yaml:21: "more" is not known'),
    ]);
  });

  it.each<[string, string, RegExp]>([
    ["aliases", `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`, /ours.yaml:2: references/],
    ["a broken file", "rules:\n  - {\n", /ours.yaml:\d: this is no YAML/],
    ["a double key", "off: [vague]\noff: [vague]\n", /ours.yaml:2: this is no YAML/],
    ["a list", "- 1\n", /ours.yaml:1: this must be a map/],
    ["a text", "hello", /ours.yaml:1: this must be a map/],
    ["a prototype", "__proto__: { off: [vague] }\n", /ours.yaml:1: "__proto__" is not known/],
    ["much nesting", `off: ${"[".repeat(20_000)}`, /ours.yaml:\d/],
    ["a huge file", `# ${"x".repeat(300_000)}`, /ours.yaml:1: the file is larger/],
    [
      "a rule with nothing to look for",
      "rules:\n  - { name: a, label: vague, lang: en }\n",
      /ours.yaml:2: "words" or/,
    ],
    ["a list that is none", "rules: { name: a }\n", /ours.yaml:1: "rules" must be a list/],
  ])("is refused: %s", (_name, text, message) => {
    write(text);
    expect(said()).toMatch(message);
  });

  it("may be empty, and takes a name once over all files", () => {
    write("");
    expect(said()).toBe("");
    write(RULE, "a.yaml");
    write(RULE, "b.yaml");
    expect(said()).toBe('b.yaml:2: "sharp-eyes" is taken');
  });

  it("must be where COACH_DIR says", () => {
    expect(() => readTeamRuleFiles(join(folder, "none"))).toThrow(/COACH_DIR: the folder .* does not exist/);
  });
});
