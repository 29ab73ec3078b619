import { describe, expect, it } from "vitest";
import { EXCEPTIONS, RULES } from "../rules/table.ts";
import { type HeardLabel, type Listening, listeningOf } from "./listening.ts";
import { readTeamRules, type TeamFile } from "./team-rules.ts";

const BUILT_IN = { rules: RULES, exceptions: EXCEPTIONS };

function file(name: string, value: unknown, before: readonly TeamFile[] = []): TeamFile {
  const taken = [...RULES, ...EXCEPTIONS, ...before.flatMap(({ rules }) => rules)].map(({ name }) => name);
  const { rules, problems } = readTeamRules(value, new Set(taken));
  expect(problems).toEqual([]);
  return { ...rules, file: name };
}

const OURS = file("ours.yaml", {
  rules: [
    { name: "hawk", label: "vigilance", lang: "en", words: ["hawk eyes"], message: { en: "Eyes tire." } },
  ],
  exceptions: [{ name: "bird", labels: ["vigilance", "hindsight"], lang: "en", words: ["bird"] }],
});
const QUIET = file("quiet.yml", { off: ["hindsight", "hawk"], soften: ["vague", "model"] }, [OURS]);

const label = (listening: Listening, name: HeardLabel["label"]) =>
  listening.labels.find((each) => each.label === name);

describe("what the coach listens for", () => {
  it("is every built-in rule and exception under its labels, told plainly, where no team says otherwise", () => {
    const heard = listeningOf(BUILT_IN, null);
    expect(heard).toMatchObject({ files: null, changes: [], model: { told: "plainly", by: null } });
    const rules = heard.labels.flatMap(({ rules }) => rules);
    expect(rules.map(({ name }) => name).sort()).toEqual(RULES.map(({ name }) => name).sort());
    expect(rules.every(({ told, from }) => told === "plainly" && from === null)).toBe(true);
    const exceptions = heard.labels.flatMap(({ exceptions }) => exceptions.map(({ name }) => name));
    expect(new Set(exceptions)).toEqual(new Set(EXCEPTIONS.map(({ name }) => name)));
  });

  it("has the team's own first, with their words and their file", () => {
    const own = label(listeningOf(BUILT_IN, [OURS, QUIET]), "vigilance")?.rules[0];
    expect(own).toMatchObject({
      name: "hawk",
      from: "ours.yaml",
      told: "never",
      by: "quiet.yml",
      own: { message: { en: "Eyes tire.", ja: "Eyes tire." } },
    });
  });

  it("says what is switched off or softened, and by which file", () => {
    const heard = listeningOf(BUILT_IN, [OURS, QUIET]);
    expect(label(heard, "hindsight")).toMatchObject({ told: "never", by: "quiet.yml" });
    expect(label(heard, "vague")).toMatchObject({ told: "quietly", by: "quiet.yml" });
    expect(heard.model).toEqual({ told: "quietly", by: "quiet.yml" });
  });

  it("tells each thing the files do once", () => {
    const { changes } = listeningOf(BUILT_IN, [OURS, QUIET]);
    expect(changes.map(({ file, does, name, labels }) => [file, does, name, ...labels])).toEqual([
      ["ours.yaml", "rule", "hawk", "vigilance"],
      ["ours.yaml", "exception", "bird", "hindsight", "vigilance"],
      ["quiet.yml", "off", "hindsight"],
      ["quiet.yml", "off", "hawk"],
      ["quiet.yml", "soften", "vague"],
      ["quiet.yml", "soften", "model"],
    ]);
  });
});
