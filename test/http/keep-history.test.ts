import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FieldValue } from "#app/domain/document/document.ts";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { openBeside, postmortem, type Visitor, visitor } from "./keep-cast.ts";

const AT = "2026-11-20T03:00:00.000Z";

describe("history, bin and removal", () => {
  let app: RunningApp;
  let database: Database;
  let hanako: Visitor;
  let bob: Visitor;
  let mari: Visitor;
  let viewer: Visitor;
  beforeAll(async () => {
    app = await startApp();
    hanako = await visitor(app, "Hanako", "member");
    bob = await visitor(app, "Bob", "member");
    mari = await visitor(app, "Mari", "manager");
    viewer = await visitor(app, "Vera", "viewer");
    database = openBeside(app);
  });
  afterAll(async () => {
    database.close();
    await app.stop();
  });

  const save = (id: string, base: number, changes: Record<string, FieldValue>, by = hanako.id) =>
    database.documents.save(id, { base, changes: new Map(Object.entries(changes)), by, at: AT });

  it("names who changed what, and shows the lines of each change", async () => {
    const id = await postmortem(database, hanako.id);
    await save(id, 1, { "section:summary": "Orders failed.\nEverybody could pay.\nWe rolled back." }, bob.id);
    const list = await viewer.get(`/documents/${id}/history`);
    expect(list.status).toBe(200);
    expect(list.body).toMatch(/Revision 2.*Changed.*Summary.*Bob/s);
    const change = await viewer.get(`/documents/${id}/history/2`);
    expect(change.body).toContain("<del>Nobody could pay.</del>");
    expect(change.body).toContain("<ins>Everybody could pay.</ins>");
    expect(change.body).not.toContain("Bring this state back");
    expect((await viewer.get(`/documents/${id}/history/3`)).status).toBe(404);
    expect((await viewer.get(`/documents/${id}/history/x`)).status).toBe(404);
    expect((await viewer.get("/documents/nothing/history")).status).toBe(404);
  });

  it("a long history comes in pages", async () => {
    const id = await postmortem(database, hanako.id);
    for (let revision = 1; revision <= 31; revision += 1)
      await save(id, revision, { title: `Title ${revision}` });
    const first = await hanako.get(`/documents/${id}/history`);
    expect(first.body).toContain("Revision 32");
    expect(first.body).not.toContain("Revision 2<");
    expect(first.body).toContain(`/documents/${id}/history?before=3`);
    expect((await hanako.get(`/documents/${id}/history?before=3`)).body).toContain("Revision 2<");
    expect((await hanako.get(`/documents/${id}/history?before=%27`)).status).toBe(200);
  });

  it("brings an earlier state back as a new revision, and that can be undone the same way", async () => {
    const id = await postmortem(database, hanako.id);
    await save(id, 1, { "section:summary": "Rewritten.", "section:learned": "New." });
    await save(id, 2, { "event:e1": null, status: "published", publishedAt: AT });
    const restored = await hanako.post(`/documents/${id}/history/1`, { revision: "3" });
    expect(restored.status).toBe(303);
    const back = await database.documents.find(id);
    expect(back?.revision).toBe(4);
    expect(back?.fields.get("section:summary")).toBe("Orders failed.\nNobody could pay.\nWe rolled back.");
    expect(back?.fields.has("section:learned")).toBe(false);
    expect(back?.fields.has("event:e1")).toBe(true);
    expect(back?.fields.get("status")).toBe("published");
    expect((await hanako.get(`/documents/${id}/history`)).body).toMatch(/Revision 4.*Restored/s);
    await hanako.post(`/documents/${id}/history/3`, { revision: "4" });
    const undone = await database.documents.find(id);
    expect(undone?.fields.get("section:summary")).toBe("Rewritten.");
    expect(undone?.fields.has("event:e1")).toBe(false);
    expect((await viewer.post(`/documents/${id}/history/1`, { revision: "5" })).status).toBe(403);
    expect((await hanako.post(`/documents/${id}/history/1`, { revision: "x" })).status).toBe(400);
    expect((await hanako.post(`/documents/${id}/history/1`, { revision: "99" })).status).toBe(422);
  });

  it("an owner bins their draft, others do not; what is binned is nowhere but in the bin", async () => {
    const id = await postmortem(database, hanako.id, { title: "Mistaken <incident>" });
    expect((await bob.get(`/documents/${id}/bin`)).status).toBe(403);
    expect((await bob.post(`/documents/${id}/bin`, { intent: "put" })).status).toBe(403);
    expect((await hanako.post(`/documents/${id}/bin`, { intent: "put" })).status).toBe(303);
    for (const path of ["history", "history/1", "pictures", "bin", "removal"]) {
      expect([path, (await mari.get(`/documents/${id}/${path}`)).status]).toEqual([path, 404]);
    }
    expect((await hanako.post(`/documents/${id}/history/1`, { revision: "1" })).status).toBe(404);
    expect((await bob.get("/bin")).body).not.toContain("Mistaken");
    expect((await viewer.get("/bin")).status).toBe(403);
    const bin = await mari.get("/bin");
    expect(bin.body).toContain("Mistaken &lt;incident&gt;");
    expect(bin.body).toContain("30 days");
    expect(bin.body).toContain("Hanako");
    expect((await bob.post(`/documents/${id}/bin`, { intent: "takeOut" })).status).toBe(404);
    expect((await hanako.post(`/documents/${id}/bin`, { intent: "takeOut" })).status).toBe(303);
    expect((await hanako.get(`/documents/${id}/history`)).status).toBe(200);
  });

  it("an owner leaves what is filed to a manager", async () => {
    const title = "Quokka outage";
    const id = await postmortem(database, hanako.id, { status: "published", publishedAt: AT, title });
    expect((await hanako.post(`/documents/${id}/bin`, { intent: "put" })).status).toBe(403);
    for (const path of [`/postmortems/${id}`, "/search?q=quokka", "/knowledge"])
      expect([path, (await viewer.get(path)).body.includes(title)]).toEqual([path, true]);
    expect((await mari.post(`/documents/${id}/bin`, { intent: "put" })).status).toBe(303);
    for (const path of ["", "/markdown", "/review", "/summary"])
      expect([path, (await mari.get(`/postmortems/${id}${path}`)).status]).toEqual([path, 404]);
    for (const path of ["/search?q=quokka", "/knowledge", "/postmortems"])
      expect([path, (await viewer.get(path)).body.includes(title)]).toEqual([path, false]);
    expect((await database.documents.find(id))?.binnedAt).not.toBeNull();
  });

  it("a secret is gone from every byte of the database once it was removed for good", async () => {
    const secret = 'hunter2"zebra\nカギ鍵';
    const text = `The key was ${secret}, twice: ${secret}.`;
    const id = await postmortem(database, hanako.id, {
      status: "published",
      publishedAt: AT,
      "section:summary": text,
      tags: [`leak/${"hunter2zebratag"}`],
    });
    await save(id, 1, { "section:learned": text, extra: { note: text }, title: `About ${secret}` }, bob.id);
    await save(id, 2, { "section:learned": "Cleaned by hand.", title: "Cleaned" });
    await database.drafts.keep({
      id: "leaky",
      documentId: id,
      personId: bob.id,
      base: 1,
      changes: new Map([["section:summary", `Mine: ${secret}`]]),
      createdAt: AT,
      reason: "unsaved",
    });
    await database.reviews.addRemark({
      id: "remark",
      documentId: id,
      place: "section:summary",
      quote: secret,
      body: `Is ${secret} real?`,
      by: bob.id,
      at: AT,
      resolvedAt: null,
      resolvedBy: null,
    });
    expect(bytesOf(app)).toMatch(/hunter2/);
    const read = await viewer.get(`/postmortems/${id}`);
    expect(read.body).toContain("hunter2");
    const page = `/documents/${id}/removal`;
    expect((await hanako.get(page)).status).toBe(403);
    expect((await hanako.post(page, { intent: "remove", secret, confirm: "yes" })).status).toBe(403);
    expect((await mari.post(page, { intent: "look", secret: "hun" })).status).toBe(400);
    expect((await mari.post(page, { intent: "look", secret: "not there" })).status).toBe(422);
    const seen = await mari.post(page, { intent: "look", secret });
    expect([seen.status, /It stands in (\d+) places/.exec(seen.body)?.[1]]).toEqual([200, "9"]);
    const unsure = await mari.post(page, { intent: "remove", secret });
    expect(unsure.status).toBe(400);
    expect((await database.documents.find(id))?.fields.get("section:summary")).toBe(text);
    const removed = await mari.post(page, { intent: "remove", secret, confirm: "yes" });
    expect(removed.status).toBe(303);
    await mari.post(page, { intent: "remove", secret: "hunter2zebratag", confirm: "yes" });
    expect((await database.documents.find(id))?.fields.get("section:summary")).toBe(
      "The key was [removed], twice: [removed].",
    );
    expect((await database.documents.at(id, 2))?.get("title")).toBe("About [removed]");
    expect((await database.drafts.find("leaky"))?.changes.get("section:summary")).toBe("Mine: [removed]");
    const etag = read.headers.get("etag");
    const again = await viewer.get(`/postmortems/${id}`, etag ? { "if-none-match": etag } : {});
    expect([again.status, again.body.includes("hunter2")]).toEqual([200, false]);
    expect((await mari.get("/export.zip")).bytes.includes("hunter2")).toBe(false);
    expect((await database.search.search({ q: "hunter2", limit: 5 })).total).toBe(0);
    expect(bytesOf(app)).not.toMatch(/hunter2|zebra|カギ鍵/);
  });

  it("a picture is deleted for good, with a mark where it stood", async () => {
    const id = await postmortem(database, hanako.id);
    const bytes = Buffer.from("\u0089PNG\r\n\u001a\n these very bytes", "latin1");
    const picture = { id: "p1", documentId: id, name: "x.png", type: "image/png", size: bytes.length };
    await database.attachments.put({ ...picture, digest: "d", by: hanako.id, at: AT }, bytes);
    await save(id, 1, { "section:summary": "See ![x.png](/attachments/p1) there." });
    const page = `/documents/${id}/removal`;
    expect((await mari.post(page, { intent: "pictures", sure: "yes" })).status).toBe(400);
    expect((await mari.post(page, { intent: "pictures", "pictures[]": "p1" })).status).toBe(400);
    expect((await mari.post(page, { intent: "pictures", "pictures[]": "p1", sure: "yes" })).status).toBe(303);
    expect((await hanako.get("/attachments/p1")).status).toBe(404);
    expect((await database.documents.find(id))?.fields.get("section:summary")).toBe(
      "See ![x.png] [removed] there.",
    );
    expect(bytesOf(app)).not.toContain("these very bytes");
  });
});

/** Everything the database files hold, as text. */
function bytesOf(app: RunningApp): string {
  const file = join(app.dataDir, "furikaeri.sqlite");
  return readFileSync(file, "utf8") + readFileSync(`${file}-wal`, "utf8");
}
