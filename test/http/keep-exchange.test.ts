import { readdirSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, type Zippable, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { openBeside, type Page, type Visitor, visitor } from "./keep-cast.ts";

const text = (words: string) => new TextEncoder().encode(words);
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==",
  "base64",
);

describe("import and export in the browser", () => {
  let app: RunningApp;
  let mari: Visitor;
  let hanako: Visitor;
  let viewer: Visitor;
  beforeAll(async () => {
    app = await startApp();
    mari = await visitor(app, "Mari", "manager");
    hanako = await visitor(app, "Hanako", "member");
    viewer = await visitor(app, "Vera", "viewer");
  });
  afterAll(async () => {
    await app.stop();
  });

  function upload(files: readonly (readonly [string, Uint8Array])[], who = mari, fields = {}) {
    const form = new FormData();
    for (const [name, value] of Object.entries<string>(fields)) form.append(name, value);
    for (const [name, bytes] of files) form.append("files", new File([bytes.slice()], name));
    return who.post("/import", form);
  }
  /** Follows the page that comes again by itself until the import is done. */
  async function finished(begun: Page): Promise<Page> {
    expect(begun.status).toBe(303);
    for (;;) {
      const page = await mari.get(begun.location ?? "");
      if (!page.body.includes('http-equiv="refresh"') && !page.body.includes("httpEquiv")) return page;
    }
  }

  const archive = (files: Zippable) => [["knowledge.zip", zipSync(files)]] as const;

  it("an archive comes in with its pictures, a line for each file", async () => {
    const files = {
      "runbooks/cache.md": text("---\ntitle: Cache <cold>\n---\nWarm it up.\n\n![graph](img/graph.png)\n"),
      "runbooks/img/graph.png": PNG,
      "old.md": Buffer.from("8fe18a51", "hex"),
      "empty.md": text(""),
      "note.txt": text("left out"),
      "../outside.md": text("# Outside"),
    };
    const report = await finished(await upload(archive(files)));
    expect(report.body).toContain(
      "3 files: 2 created, 0 updated, 0 unchanged, 0 edited here and left alone, 1 passed over",
    );
    expect(report.body).toContain("runbooks/cache.md");
    expect(report.body).toContain("with pictures");
    expect(report.body).not.toContain("outside.md");
    const again = await finished(await upload(archive(files)));
    expect(again.body).toContain("2 unchanged");
    const database = openBeside(app);
    const found = await database.documents.findByOrigin({ importId: null, path: "runbooks/cache.md" });
    expect(found?.fields.get("title")).toBe("Cache <cold>");
    expect(await database.attachments.of(found?.id ?? "")).toHaveLength(1);
    database.close();
    expect(readdirSync(join(app.dataDir, "tmp"))).toEqual([]);
  });

  it("Markdown files come in one by one, as what they are said to be", async () => {
    const report = await finished(
      await upload([["2026-11-20-outage.md", text("# Outage\n\nIt broke.")]], mari, {
        as: "postmortem",
        owns: "yes",
      }),
    );
    expect(report.body).toContain("1 created");
    const database = openBeside(app);
    const found = await database.documents.findByOrigin({ importId: null, path: "2026-11-20-outage.md" });
    expect([found?.kind, found?.fields.get("owner")]).toEqual(["postmortem", mari.id]);
    database.close();
  });

  it.each([
    ["a bomb", archive({ "bomb.md": new Uint8Array(20_000_000) }), 422],
    ["what only looks like an archive", [["a.zip", text("PK\u0003\u0004 nothing")]] as const, 422],
    ["an archive without Markdown", archive({ "a.txt": text("x") }), 422],
    ["nothing", [], 400],
  ])("%s is refused with the reason", async (_, files, status) => {
    const answered = await upload(files);
    expect(answered.status).toBe(status);
    expect(answered.body).toMatch(/role="alert"/);
    expect(readdirSync(join(app.dataDir, "tmp"))).toEqual([]);
  });

  it("an export is an archive that restores the same content elsewhere", async () => {
    const page = await hanako.get("/export");
    expect(page.body).toContain('href="/export.zip"');
    const exported = await hanako.get("/export.zip");
    expect(exported.headers.get("content-type")).toBe("application/zip");
    expect(exported.headers.get("content-disposition")).toMatch(
      /^attachment; filename="furikaeri-\d{4}-\d\d-\d\d\.zip"/,
    );
    const files = Object.keys(unzipSync(exported.bytes));
    expect(files).toContain("data.json");
    expect(files.filter((name) => name.endsWith(".md"))).toHaveLength(3);
    const same = await finished(await upload([["again.zip", exported.bytes]]));
    expect(same.body).toContain("0 created");
  });

  it("only who may imports and exports; a report is its importer's", async () => {
    expect((await hanako.get("/import")).status).toBe(403);
    expect((await upload([["a.md", text("# A")]], hanako)).status).toBe(403);
    expect((await viewer.get("/export")).status).toBe(403);
    expect((await viewer.get("/export.zip")).status).toBe(403);
    expect((await mari.get("/import?job=nothing")).status).toBe(404);
  });
});
