import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { beside } from "../http/visitor.ts";
import { type Cli, type CliWishes, openCli } from "./run-cli.ts";

let cli: Cli;
beforeEach(async () => {
  cli = openCli();
  await cli.run(["doctor"]);
  await beside(cli, ({ documents }) =>
    documents.create({
      id: "pm",
      kind: "postmortem",
      fields: new Map([
        ["title", "Checkout down"],
        ["status", "draft"],
        ["timeZone", "Asia/Tokyo"],
      ]),
      by: null,
      at: "2026-11-20T00:00:00.000Z",
    }),
  );
});
afterEach(() => cli.discard());

function write(path: string, content: string | Uint8Array) {
  const at = join(cli.folder, path);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, content);
}

/** A Slack channel's day: one message a second from the start of an hour. */
function messages(count: number, from = Date.UTC(2026, 10, 20, 1) / 1000) {
  return Array.from({ length: count }, (_, index) => ({
    type: "message",
    user: "U1",
    text: `message ${index}`,
    ts: `${from + index}.000${100 + (index % 900)}`,
  }));
}

interface Answer {
  readonly code: number | null;
  readonly stderr: string;
  readonly told: {
    readonly candidates: number;
    readonly duplicates: number;
    readonly files: readonly {
      readonly path: string;
      readonly format: string | null;
      readonly candidates: number;
      readonly passedOver: readonly { readonly line: number; readonly why: string }[];
    }[];
  };
}

const timelineImport = (args: readonly string[], wishes?: CliWishes) =>
  cli.run(["timeline", "import", "--postmortem", "pm", ...args], wishes);

async function bring(...args: string[]): Promise<Answer> {
  const { code, stdout, stderr } = await timelineImport(["--json", ...args]);
  return { code, stderr, told: JSON.parse(stdout) };
}

test("a day of chat becomes candidates, once, told as one object", async () => {
  write("day.json", JSON.stringify(messages(3)));
  const first = await bring("day.json");
  expect(first).toEqual({
    code: 0,
    stderr: "",
    told: {
      candidates: 3,
      duplicates: 0,
      files: [
        {
          path: "day.json",
          format: "slack",
          candidates: 3,
          duplicates: 0,
          from: expect.stringMatching(/^2026-11-20T01:00:00\.\d{3}Z$/),
          to: expect.stringMatching(/^2026-11-20T01:00:02\.\d{3}Z$/),
          passedOver: [],
        },
      ],
    },
  });
  expect(await bring("day.json")).toMatchObject({ code: 0, told: { candidates: 0, duplicates: 3 } });
  const text = await timelineImport(["day.json"]);
  expect(text.stdout).toBe(
    "day.json: slack, 0 candidates, 3 duplicates, 2026-11-20 10:00 to 2026-11-20 10:00:02 (Asia/Tokyo)\n" +
      "1 file: 0 candidates, 3 duplicates\n",
  );
});

test("only what lies in the time asked for, in the incident's zone where none is written", async () => {
  write("day.json", JSON.stringify(messages(10)));
  const counts = async (...args: string[]) => (await bring(...args, "day.json")).told.candidates;
  expect(await counts("--from", "2026-11-20T01:00:08Z")).toBe(2);
  expect(await counts("--to", "2026-11-20 10:00:01")).toBe(2);
  expect(await counts("--from", "2026-11-21")).toBe(0);
  expect(await counts("--from", "2026-11-20", "--to", "2026-11-20")).toBe(6);
});

test("what is no time, or not in order, is wrong usage; a postmortem that is not there is a failure", async () => {
  write("day.json", JSON.stringify(messages(1)));
  const codes = async (...args: string[]) => (await timelineImport([...args, "day.json"])).code;
  expect(await codes("--from", "22025-03-18")).toBe(2);
  expect(await codes("--to", "2026-02-30")).toBe(2);
  expect(await codes("--from", "2026-11-21", "--to", "2026-11-20")).toBe(2);
  expect((await timelineImport([])).code).toBe(2);
  expect((await cli.run(["timeline", "import", "day.json"])).code).toBe(2);
  const nobody = await cli.run(["timeline", "import", "--postmortem", "nobody", "day.json"]);
  expect([nobody.code, nobody.stdout, nobody.stderr]).toEqual([1, "", expect.stringContaining("nobody")]);
});

test("hostile files each get a line, and stop nothing", async () => {
  write("in/truncated.json", JSON.stringify(messages(3)).slice(0, -20));
  write("in/deep.json", "[".repeat(10_000) + "]".repeat(10_000));
  write("in/line.jsonl", `{"text":"${"x".repeat(5_000_000)}`);
  write(
    "in/dates.json",
    '[{"type":"message","user":"U1","text":"x","ts":"22025-03-18"},{"at":"2026-02-30"}]',
  );
  write("in/nanoseconds.json", '[{"type":"message","user":"U1","text":"n","ts":1763600000000000000}]');
  write("in/empty.json", "");
  write("in/binary.json", Uint8Array.from([0, 255, 1, 254]));
  write("in/up.zip", zipSync({ "../../up.json": Buffer.from(JSON.stringify(messages(1, 1763700000))) }));
  write("good.json", JSON.stringify(messages(2, 1763800000)));
  const { code, told } = await bring("in", "nowhere.json", "good.json");
  expect(code).toBe(0);
  const lines = new Map(told.files.map((file) => [file.path, file]));
  expect(lines.get("good.json")).toMatchObject({ candidates: 2, format: "slack" });
  expect(lines.get("nowhere.json")).toMatchObject({ candidates: 0, format: null });
  expect(lines.get("nowhere.json")?.passedOver).toHaveLength(1);
  expect(told.files).toHaveLength(10);
  expect((await cli.run(["doctor"])).code).toBe(0);
  expect((await bring("in/deep.json", "in/binary.json", "nowhere.json")).code).toBe(1);
});

test("a file of rubbish without end is told in bounded words", async () => {
  write("rubbish.jsonl", '{"a":1}\n'.repeat(20_000));
  const { told } = await bring("rubbish.jsonl");
  expect(told.files[0]?.passedOver.length).toBeLessThan(2000);
});

test("killed half-way, the same files bring the rest and fold what is there", async () => {
  write("day.json", JSON.stringify(messages(8000)));
  const killed = await timelineImport(["day.json"], { killAt: "candidates" });
  expect(killed.code).toBeNull();
  const { code, told } = await bring("day.json");
  expect(code).toBe(0);
  expect(told.candidates + told.duplicates).toBe(8000);
  expect(told.duplicates).toBeGreaterThanOrEqual(5000);
  await beside(cli, async ({ candidates }) => {
    const all = await candidates.page("pm", {}, { limit: 1, after: null });
    expect(all.total).toBe(8000);
    expect((await candidates.imports("pm")).map(({ finishedAt }) => finishedAt !== null)).toEqual([
      true,
      false,
    ]);
  });
}, 120_000);
