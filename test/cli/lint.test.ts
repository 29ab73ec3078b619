import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cli, openCli } from "./run-cli.ts";

let cli: Cli;

beforeAll(() => {
  cli = openCli();
});
afterAll(() => cli.discard());

type Told = {
  line: number;
  findings: { label: string; start: number; end: number; message: string; hint: string }[];
  strength?: string;
  strengthReason?: string;
};

const told = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Told);

it("lint --json answers every line, clean and empty ones too, and opens no database", async () => {
  const text = "The job restarted.\r\n\nThe engineer should have checked the graph.\n人為ミスが原因である。";
  writeFileSync(join(cli.folder, "text.md"), text);
  const { code, stdout } = await cli.run(["lint", "--json", "text.md"]);
  const lines = told(stdout);
  expect(code).toBe(0);
  expect(lines.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  const labels = lines.map(({ findings }) => findings.map(({ label }) => label));
  expect(labels).toEqual([[], [], ["counterfactual"], ["human-error"]]);
  const found = lines[2]?.findings[0];
  expect("The engineer should have checked the graph.".slice(found?.start, found?.end)).toContain(
    "should have",
  );
  expect(Object.keys(found ?? {}).sort()).toEqual(["end", "hint", "label", "message", "start"]);
  expect(existsSync(cli.dataDir)).toBe(false);
});

it("actions come with their strength and its reason", async () => {
  const stdin = "Be more careful with the console.\nThe gateway refuses a DELETE without WHERE.\n";
  const { code, stdout } = await cli.run(["lint", "--kind", "action", "--json", "-"], { stdin });
  const [careful, refused] = told(stdout);
  expect(code).toBe(0);
  expect(careful).toMatchObject({ strength: "weak", findings: [{ label: "vigilance" }] });
  expect(refused).toMatchObject({ strength: "strong", findings: [] });
  expect(refused?.strengthReason).toMatch(/\w/);
});

it("a file that is not there fails, a kind that is none is wrong usage", async () => {
  expect((await cli.run(["lint", "nowhere.md"])).code).toBe(1);
  expect((await cli.run(["lint", "--kind", "poem", "-"], { stdin: "" })).code).toBe(2);
  expect((await cli.run(["lint"])).code).toBe(2);
});

describe("with COACH_DIR", () => {
  const lint = (text: string, kind: "prose" | "action", env: Record<string, string>) =>
    cli.run(["lint", "--json", "--kind", kind, "-"], { stdin: text, env });
  const rules = (text: string) => {
    const folder = join(cli.folder, "rules");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "ours.yaml"), text);
    return { COACH_DIR: folder };
  };

  it("the team's own rule speaks, what is off is silent, what is softened is told more quietly", async () => {
    const env = rules(`rules:
  - { name: hawk-eyes, label: vigilance, lang: en, words: [hawk eyes], message: { en: Eyes get tired. } }
off: [counterfactual]
soften: [hawk-eyes]
`);
    const [own] = told((await lint("Use hawk eyes.", "action", env)).stdout);
    const vigilance = own?.findings.find(({ label }) => label === "vigilance");
    expect(vigilance?.message).toMatch(/^Perhaps: Eyes get tired\./);
    const [off] = told((await lint("The engineer should have checked the graph.", "prose", env)).stdout);
    expect(off?.findings).toEqual([]);
  });

  it("a relative folder counts from where the person typed", async () => {
    rules("off: [counterfactual]\n");
    const { stdout } = await lint("The engineer should have checked the graph.", "prose", {
      COACH_DIR: "rules",
    });
    expect(told(stdout)[0]?.findings).toEqual([]);
  });

  it("a wrong file is a failure that names the file and the line", async () => {
    const env = rules("rules:\n  - name: a\n    label: blame\n    lang: en\n    words: [x]\n");
    const { code, stdout, stderr } = await lint("Use hawk eyes.", "action", env);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`${join(env.COACH_DIR, "ours.yaml")}:3: "label" must be one of`);
    expect(stderr).not.toContain("    at ");
  });
});
