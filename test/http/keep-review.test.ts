import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { openBeside, postmortem, type Visitor, visitor } from "./keep-cast.ts";

describe("review", () => {
  let app: RunningApp;
  let database: Database;
  let hanako: Visitor;
  let bob: Visitor;
  let viewer: Visitor;
  let id: string;
  let page: string;
  beforeAll(async () => {
    app = await startApp();
    hanako = await visitor(app, "Hanako", "member");
    bob = await visitor(app, "Bob", "member", "ja");
    viewer = await visitor(app, "Vera", "viewer");
    database = openBeside(app);
    id = await postmortem(database, hanako.id);
    page = `/postmortems/${id}/review`;
  });
  afterAll(async () => {
    database.close();
    await app.stop();
  });

  it("a remark stays with its place, and says when the text has moved on", async () => {
    const quote = "Nobody could pay.";
    const body = "Really <b>nobody</b>?";
    const left = await bob.post(page, { intent: "remark", place: "section:summary", quote, body });
    expect([left.status, left.location]).toEqual([303, page]);
    const shown = await hanako.get(page);
    expect(shown.body).toContain("Really &lt;b&gt;nobody&lt;/b&gt;?");
    expect(shown.body).not.toContain("The text has changed since.");
    await database.documents.save(id, {
      base: 1,
      changes: new Map([["section:summary", "Some could pay."]]),
      by: hanako.id,
      at: "2026-11-20T03:00:00.000Z",
    });
    expect((await hanako.get(page)).body).toContain("The text has changed since.");
  });

  it("a remark is resolved and opened again", async () => {
    const [remark] = await database.reviews.remarks(id);
    await hanako.post(page, { intent: "resolve", remark: remark?.id ?? "", returnTo: "//evil.example" });
    expect((await database.reviews.remarks(id))[0]?.resolvedBy).toBe(hanako.id);
    expect((await bob.get(page)).body).toContain("解決済みのコメント1件");
    const back = await bob.post(page, {
      intent: "reopen",
      remark: remark?.id ?? "",
      returnTo: `/postmortems/${id}/summary`,
    });
    expect(back.location).toBe(`/postmortems/${id}/summary`);
    expect((await database.reviews.remarks(id))[0]?.resolvedAt).toBeNull();
    expect((await bob.post(page, { intent: "resolve", remark: "nothing" })).status).toBe(404);
  });

  it("a person asked for a section finds it, and marks it as done", async () => {
    const asked = await hanako.post(page, {
      intent: "ask",
      to: bob.id,
      for: "section:learned",
      note: "The cache?",
    });
    expect(asked.status).toBe(303);
    const [request] = await database.reviews.requestsTo(bob.id);
    expect(request).toMatchObject({
      kind: "section",
      place: "learned",
      note: "The cache?",
      title: "Checkout down",
    });
    const again = await hanako.post(page, {
      intent: "ask",
      to: bob.id,
      for: "section:learned",
      note: "Again",
    });
    expect(again.status).toBe(422);
    expect(again.body).toContain("Bob has been asked for this already.");
    expect((await bob.get(page)).body).toContain("学んだこと");
    expect((await bob.post(page, { intent: "finish", request: request?.id ?? "" })).status).toBe(303);
    expect(await database.reviews.requestsTo(bob.id)).toEqual([]);
  });

  it("nobody is asked who could not write", async () => {
    for (const to of [viewer.id, "nothing"]) {
      const answered = await hanako.post(page, { intent: "ask", to, for: "review", note: "" });
      expect(answered.status).toBe(422);
    }
    expect((await hanako.post(page, { intent: "ask", to: bob.id, for: "section:nothing" })).status).toBe(422);
  });

  it("in review is a state one may set and take back, and no gate", async () => {
    expect((await hanako.post(page, { intent: "start" })).status).toBe(303);
    expect((await database.documents.find(id))?.fields.get("status")).toBe("in_review");
    expect((await hanako.post(page, { intent: "stop" })).status).toBe(303);
    expect((await database.documents.find(id))?.fields.get("status")).toBe("draft");
    const filed = await postmortem(database, hanako.id, { status: "published" });
    expect((await hanako.post(`/postmortems/${filed}/review`, { intent: "start" })).status).toBe(422);
  });

  it("a viewer reads remarks and leaves none; odd requests are told so", async () => {
    expect((await viewer.get(page)).body).not.toContain('name="body"');
    expect((await viewer.post(page, { intent: "remark", place: "", body: "x" })).status).toBe(403);
    expect((await bob.post(page, { intent: "nothing" })).status).toBe(400);
    expect((await bob.post(page, { intent: "remark", place: "", body: " " })).status).toBe(400);
    expect((await bob.post(page, { intent: "remark", place: "event:none", body: "x" })).status).toBe(422);
    expect((await bob.get("/postmortems/nothing/review")).status).toBe(404);
  });
});
