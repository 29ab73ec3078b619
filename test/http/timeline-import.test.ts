import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { openBeside, type Page, postmortem, type Visitor, visitor } from "./keep-cast.ts";
import { lay, ticks, told } from "./seed-candidates.ts";
import { alertmanager, CSV, slackExport } from "./sent-files.ts";

const SLACK = slackExport([
  { at: "2026-11-20T01:02:00Z", text: "orders fail &amp; nobody can pay" },
  { at: "2026-11-20T01:09:00Z", text: "rolling back" },
]);
const ALERTS = alertmanager("HighErrorRate", "2026-11-20T01:04:00Z", "2026-11-20T01:31:00Z");

describe("files sent to the timeline", () => {
  let app: RunningApp;
  let database: Database;
  let mika: Visitor;
  let ren: Visitor;
  let vera: Visitor;
  let id: string;
  beforeAll(async () => {
    app = await startApp();
    mika = await visitor(app, "Mika", "member");
    ren = await visitor(app, "Ren", "member");
    vera = await visitor(app, "Vera", "viewer");
    database = openBeside(app);
  });
  afterAll(async () => {
    database.close();
    await app.stop();
  });
  beforeEach(async () => {
    id = await postmortem(database, mika.id, { timeZone: "Asia/Tokyo" });
  });

  const imports = () => `/postmortems/${id}/imports`;
  const candidates = () => `/postmortems/${id}/candidates`;
  const kept = () => readdirSync(join(app.dataDir, "tmp"));
  function send(
    files: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[],
    who = mika,
    to = imports(),
  ) {
    const form = new FormData();
    for (const [name, bytes] of files) form.append("files", new File([bytes], name));
    return who.post(to, form);
  }
  /** The report, once the reading is over: the page asks to be loaded again until then. */
  async function report(path: string | null): Promise<Page> {
    for (let tries = 0; tries < 2000; tries += 1) {
      const page = await mika.get(path ?? "");
      if (!/http-equiv="refresh"/i.test(page.body)) return page;
    }
    throw new Error("It never ended");
  }

  it("an export of a chat and alerts are read in the background; the report says what each file gave", async () => {
    const sent = await send([
      ["export.zip", SLACK],
      ["<img src=x>.json", ALERTS],
      ["photo.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    ]);
    expect(sent.status).toBe(303);
    expect(sent.location).toMatch(new RegExp(`^${imports()}/[0-9a-z]{12}$`));
    const { body } = await report(sent.location);
    expect(body).toContain("4 candidates are new.");
    expect(body).toMatch(/export\.zip.*Slack.*2 new/s);
    expect(body).toMatch(/&lt;img src=x&gt;\.json.*Alertmanager.*2 new/s);
    expect(body).not.toContain("<img src=x");
    expect(body).toMatch(/photo\.png.*Not recognised/s);
    expect(kept()).toEqual([]);
    const page = await mika.get(candidates());
    for (const text of ["orders fail &amp; nobody can pay", "Mika Tanaka", "HighErrorRate", "Alert ends"])
      expect(page.body).toContain(text);
    expect((await mika.get(imports())).body).toMatch(/export\.zip.*and 2 more files/);
  });

  it("the same files again add nothing, and say so", async () => {
    await report((await send([["alerts.json", ALERTS]])).location);
    const { body } = await report((await send([["again.json", ALERTS]])).location);
    expect(body).toContain("Nothing new");
    expect(body).toContain("2 here already");
    expect(ticks((await mika.get(candidates())).body)).toHaveLength(2);
  });

  it("files that tell nothing are told plainly; no file at all is bad input; markup in a chat stays words", async () => {
    const { body } = await report(
      (await send([["photo.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0])]])).location,
    );
    expect(body).toContain("Nothing could be read from these files.");
    expect(body).toContain("Not recognised");
    const none = await send([]);
    expect([none.status, none.body.includes("Choose one file or several.")]).toEqual([400, true]);
    const hostile = slackExport([{ at: "2026-11-20T01:02:00Z", text: "<script>alert(1)</script>" }]);
    await report((await send([["x.zip", hostile]])).location);
    expect((await mika.get(candidates())).body).not.toContain("<script>alert(1)");
  });

  it("a table waits for its sender to say which column is what, is shown as it would be read, then imported", async () => {
    const sent = await send([["log.csv", CSV]]);
    expect(sent.location).toMatch(new RegExp(`^/postmortems/${id}/tables/`));
    const path = sent.location ?? "";
    const page = await mika.get(path);
    expect(page.body).toContain("rolled back the release");
    expect(page.body).toMatch(/10:12:00/);
    expect((await mika.get(imports())).body).toContain("One table waits");
    const theirs = await ren.get(path);
    expect([theirs.status, theirs.location]).toEqual([303, imports()]);
    expect((await ren.get(imports())).body).not.toContain("log.csv");

    const wrong = await mika.post(path, { intent: "look", time: "7", "text[]": "2", firstRow: "2" });
    expect(wrong.status).toBe(400);
    const looked = await mika.post(path, {
      intent: "look",
      time: "0",
      author: "1",
      "text[]": "2",
      firstRow: "4",
    });
    expect(looked.status).toBe(200);
    expect(looked.body).toContain("orders are back");
    const taken = await mika.post(path, {
      intent: "import",
      time: "0",
      author: "1",
      "text[]": "2",
      firstRow: "2",
    });
    const { body } = await report(taken.location);
    expect(body).toMatch(/log\.csv.*CSV table/s);
    expect(kept()).toEqual([]);
    const chosen = await mika.get(candidates());
    for (const text of ["rolled back the release", "orders are back", "Ren"])
      expect(chosen.body).toContain(text);
    expect((await mika.get(path)).status).toBe(303);
  });

  it("a table that is not wanted is deleted", async () => {
    const path = (await send([["log.csv", CSV]])).location ?? "";
    const given = await mika.post(path, { intent: "giveUp" });
    expect([given.status, given.location, kept()]).toEqual([303, imports(), []]);
  });

  it("an import whose process was stopped says so, and that the same files again fold", async () => {
    const half = await lay(database, id, [told("half", "2026-11-20T01:00:00.000Z")], { finished: false });
    const page = await mika.get(`${imports()}/${half}`);
    expect(page.body).toContain("did not reach its end");
    expect((await mika.get(imports())).body).toContain("Not finished");
  });

  it("an import is taken back with its candidates; another postmortem's is not there", async () => {
    const path = (await send([["alerts.json", ALERTS]])).location ?? "";
    await report(path);
    const other = await postmortem(database, mika.id);
    const elsewhere = path.replace(id, other);
    expect((await mika.get(elsewhere)).status).toBe(404);
    expect((await mika.post(elsewhere, { intent: "discard" })).status).toBe(404);
    expect((await mika.post(path, { intent: "discard" })).location).toBe(imports());
    expect(ticks((await mika.get(candidates())).body)).toEqual([]);
    expect((await mika.get(path)).status).toBe(404);
  });

  it("the body of an alert can be pasted too: its begin and end are shown first, then added once", async () => {
    const timeline = `/postmortems/${id}/timeline`;
    const preview = await mika.post(timeline, { intent: "preview", lines: ALERTS });
    expect(preview.body).toContain("2 rows were found");
    expect(preview.body).toContain("HighErrorRate");
    await mika.post(timeline, { intent: "paste", lines: ALERTS });
    await report((await send([["alerts.json", ALERTS]])).location);
    expect(ticks((await mika.get(candidates())).body)).toEqual([]);
  });

  it("viewers send nothing, and nothing of theirs is kept; a form of another site is refused", async () => {
    expect((await send([["alerts.json", ALERTS]], vera)).status).toBe(403);
    const form = new FormData();
    form.append("files", new File([ALERTS], "alerts.json"));
    expect((await mika.post(imports(), form, { origin: "https://elsewhere.example" })).status).toBe(403);
    expect(kept()).toEqual([]);
  });
});
