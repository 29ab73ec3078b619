import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp, startRefused } from "#test/start-app.ts";
import { type Api, apiAs } from "./api-client.ts";
import { signedInAs, type Visitor } from "./visitor.ts";

const OURS = `rules:
  - name: hawk-eyes
    label: vigilance
    lang: en
    words: [hawk eyes]
    message: { en: Eyes get tired., ja: 目は疲れます。 }
exceptions:
  - name: product-called-vigilant
    labels: [counterfactual]
    lang: en
    words: [Vigilant Mail]
`;
const QUIET = "off: [hindsight]\nsoften: [training-only]\n";
const TRAIN = "Train the on-call engineers on the new console.";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "coach-dir-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a server started with COACH_DIR", () => {
  let app: RunningApp;
  let api: Api;
  let mari: Visitor;
  beforeAll(async () => {
    writeFileSync(join(folder, "ours.yaml"), OURS);
    writeFileSync(join(folder, "quiet.yml"), QUIET);
    app = await startApp({ env: { COACH_DIR: folder } });
    api = await apiAs(app, "member", "ken@visitors.example");
    mari = await signedInAs(app, "manager", "mari");
  });
  afterAll(() => app.stop());

  const lint = async (text: string, kind: "prose" | "action") => {
    const { body } = await api("POST", "/lint", { text, kind, lang: "en" });
    const [line] = body.lines as unknown as { findings: { label: string; message: string }[] }[];
    return line?.findings ?? [];
  };

  it("answers POST /lint by the team's rules: added, silenced, switched off, told more quietly", async () => {
    expect((await lint("Use hawk eyes on the console.", "action"))[0]?.message).toMatch(/^Eyes get tired\./);
    const should = "The engineer should have checked";
    const labels = (found: readonly { label: string }[]) => found.map(({ label }) => label);
    expect(labels(await lint(`${should} the graph.`, "prose"))).toContain("counterfactual");
    expect(labels(await lint(`${should} Vigilant Mail.`, "prose"))).not.toContain("counterfactual");
    const certain = await lint("In hindsight it was obvious that the disk would fill up.", "prose");
    expect(labels(certain)).not.toContain("hindsight");
    expect((await lint(TRAIN, "action"))[0]).toMatchObject({
      label: "training-only",
      message: expect.stringMatching(/^Perhaps: /),
    });
  });

  it("says the same in the steps of a postmortem", async () => {
    const { body } = await api("POST", "/incidents", {
      title: "Checkout answered 502",
      severity: "sev2",
      services: [],
      startedAt: "2026-11-20T01:00:00Z",
    });
    const id = String(body.id);
    const action = { title: "Use hawk eyes on it", owner: "ken@visitors.example", dueOn: "2099-01-31" };
    expect((await api("POST", `/postmortems/${id}/actions`, action)).status).toBe(201);
    expect((await mari.get(`/postmortems/${id}/actions`)).body).toContain("Eyes get tired.");
  });

  it("tells on its page what it listens for: the rules in words, what the files change, and which file", async () => {
    const { body } = await mari.get("/settings/coach");
    expect(body).toContain("Read at the start from the folder in COACH_DIR: ours.yaml, quiet.yml.");
    expect(body).not.toContain(folder);
    expect(body).toContain("Eyes get tired.");
    expect(body).toContain("product-called-vigilant");
    expect(body).toContain("switched off by quiet.yml");
    expect(body).toContain("told more quietly, by quiet.yml");
    expect(body).toContain("Care and attention asked of people");
    const inJapanese = (await mari.get("/settings/coach", { "accept-language": "ja" })).body;
    expect(inJapanese).toContain("目は疲れます。");
    expect(inJapanese).toContain("quiet.yml で無効");
  });
});

it("without COACH_DIR the page says that these are the rules the coach comes with", async () => {
  const app = await startApp();
  const { body } = await (await signedInAs(app, "manager", "mari")).get("/settings/coach");
  await app.stop();
  expect(body).toContain("Nothing is changed here");
  expect(body).not.toContain("What your files change");
});

describe("a server whose COACH_DIR is wrong does not start", () => {
  it("and names the file and the line of each mistake", async () => {
    const wrong = mkdtempSync(join(tmpdir(), "coach-dir-"));
    writeFileSync(
      join(wrong, "ours.yaml"),
      "rules:\n  - name: a\n    label: blame\n    lang: en\n    words: [x]\n",
    );
    writeFileSync(join(wrong, "quiet.yml"), "off: [nothing-like-it]\n");
    const { code, stderr } = await startRefused({ env: { COACH_DIR: wrong } });
    rmSync(wrong, { recursive: true });
    expect(code).toBe(1);
    expect(stderr).toContain(`${join(wrong, "ours.yaml")}:3: "label" must be one of`);
    expect(stderr).toContain(`${join(wrong, "quiet.yml")}:1: "nothing-like-it" is no`);
    expect(stderr).not.toContain("    at ");
  });

  it("and says so when there is no such folder", async () => {
    const { code, stderr } = await startRefused({ env: { COACH_DIR: join(folder, "nowhere") } });
    expect([code, stderr]).toEqual([1, expect.stringContaining("COACH_DIR: the folder")]);
  });
});
