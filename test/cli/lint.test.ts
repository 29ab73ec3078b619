import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
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
  expect(labels.slice(0, 3)).toEqual([[], [], ["counterfactual"]]);
  expect(labels[3]).toContain("human-error");
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
