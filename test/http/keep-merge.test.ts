import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FieldValue } from "#app/domain/document/document.ts";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { fieldValue, openBeside, postmortem, type Visitor, visitor } from "./keep-cast.ts";

describe("two people write the same line", () => {
  let app: RunningApp;
  let database: Database;
  let hanako: Visitor;
  let bob: Visitor;
  beforeAll(async () => {
    app = await startApp();
    hanako = await visitor(app, "Hanako", "member");
    bob = await visitor(app, "Bob", "member");
    database = openBeside(app);
  });
  afterAll(async () => {
    database.close();
    await app.stop();
  });

  /** Bob saved over revision 1; Hanako's text of the same place lost the race and is her draft. */
  async function lostRace(theirs: Record<string, FieldValue>, yours: Record<string, FieldValue>) {
    const id = await postmortem(database, hanako.id);
    const at = "2026-11-20T03:00:00.000Z";
    const saved = await database.documents.save(id, {
      base: 1,
      changes: new Map(Object.entries(theirs)),
      by: bob.id,
      at,
    });
    expect(saved.kind).toBe("saved");
    const draft = `draft-${id}`;
    await database.drafts.keep({
      id: draft,
      documentId: id,
      personId: hanako.id,
      base: 1,
      changes: new Map(Object.entries(yours)),
      createdAt: at,
      reason: "conflict",
    });
    return { id, draft: `/drafts/${draft}` };
  }

  const THEIRS = { "section:summary": "Orders failed in Japan.\nNobody could pay.\nWe rolled back." };
  const YOURS = { "section:summary": "All orders failed.\nNobody could pay.\nWe rolled back at 10:31." };

  it("the merge page shows both texts, the differences in words, and the merge prepared", async () => {
    const { draft } = await lostRace(THEIRS, YOURS);
    const page = await hanako.get(draft);
    expect(page.status).toBe(200);
    expect(fieldValue(page, "part:section:summary")).toBe(
      "Orders failed in Japan.\nAll orders failed.\nNobody could pay.\nWe rolled back at 10:31.",
    );
    expect(page.body).toContain("<ins>Orders failed in Japan.</ins>");
    expect(page.body).toContain("<ins>All orders failed.</ins>");
    expect(page.body).toContain("Added:");
    expect(page.body).toContain("Summary: What it shall be");
  });

  it("saving the merge makes one text of both and settles the draft", async () => {
    const { id, draft } = await lostRace(THEIRS, YOURS);
    const page = await hanako.get(draft);
    const answered = await hanako.post(draft, {
      intent: "settle",
      revision: fieldValue(page, "revision") ?? "",
      "part:section:summary": "All orders in Japan failed.\r\nNobody could pay.\r\nWe rolled back at 10:31.",
    });
    expect([answered.status, answered.location]).toEqual([303, `/postmortems/${id}`]);
    const document = await database.documents.find(id);
    expect(document?.fields.get("section:summary")).toBe(
      "All orders in Japan failed.\nNobody could pay.\nWe rolled back at 10:31.",
    );
    expect((await hanako.get(draft)).status).toBe(404);
  });

  it("somebody quicker again leads to the next merge page, with the settled text kept", async () => {
    const { id, draft } = await lostRace(THEIRS, YOURS);
    const page = await hanako.get(draft);
    await database.documents.save(id, {
      base: 2,
      changes: new Map([
        ["section:summary", "Orders failed everywhere.\nNobody could pay.\nWe rolled back."],
      ]),
      by: bob.id,
      at: "2026-11-20T03:01:00.000Z",
    });
    const answered = await hanako.post(draft, {
      intent: "settle",
      revision: fieldValue(page, "revision") ?? "",
      "part:section:summary": "Settled by Hanako.\nNobody could pay.\nWe rolled back.",
    });
    expect(answered.location).toMatch(/^\/drafts\//);
    const next = await hanako.get(answered.location ?? "");
    expect(fieldValue(next, "part:section:summary")).toBe(
      "Orders failed everywhere.\nSettled by Hanako.\nNobody could pay.\nWe rolled back.",
    );
  });

  it("a field that is no text asks for one side, and keeps what was typed beside it", async () => {
    const { id, draft } = await lostRace({ severity: "sev1", ...THEIRS }, { severity: "sev3", ...YOURS });
    const revision = fieldValue(await hanako.get(draft), "revision") ?? "";
    const typed = "Typed already.";
    const unanswered = await hanako.post(draft, {
      intent: "settle",
      revision,
      "part:section:summary": typed,
    });
    expect(unanswered.status).toBe(400);
    expect(fieldValue(unanswered, "part:section:summary")).toBe(typed);
    expect(unanswered.body).toContain("Choose one of the list.");
    const answered = await hanako.post(draft, {
      intent: "settle",
      revision,
      "part:section:summary": typed,
      "part:severity": "yours",
    });
    expect(answered.status).toBe(303);
    expect((await database.documents.find(id))?.fields.get("severity")).toBe("sev3");
  });

  it("nobody else finds the draft", async () => {
    const { draft } = await lostRace(THEIRS, YOURS);
    expect((await bob.get(draft)).status).toBe(404);
    expect((await bob.post(draft, { intent: "discard" })).status).toBe(404);
    expect((await hanako.get(draft)).status).toBe(200);
    expect((await hanako.get("/drafts/nothing")).status).toBe(404);
  });

  it("discarding forgets the text and changes nothing else", async () => {
    const { id, draft } = await lostRace(THEIRS, YOURS);
    expect((await hanako.post(draft, { intent: "discard" })).status).toBe(303);
    expect((await hanako.get(draft)).status).toBe(404);
    expect((await database.documents.find(id))?.revision).toBe(2);
  });

  it("a revision never given out is refused, and the draft stays", async () => {
    const { draft } = await lostRace(THEIRS, YOURS);
    const answered = await hanako.post(draft, {
      intent: "settle",
      revision: "99",
      "part:section:summary": "x",
    });
    expect(answered.status).toBe(422);
    expect((await hanako.post(draft, { intent: "settle", revision: "x" })).status).toBe(400);
    expect((await hanako.get(draft)).status).toBe(200);
  });

  it("texts a browser sends at sign-out become drafts of their writer", async () => {
    const id = await postmortem(database, hanako.id);
    const texts = [
      { form: `/postmortems/${id}/summary`, name: "section:summary", value: "Not saved.", revision: "1" },
      {
        form: `/postmortems/${id}/event`,
        name: "event:e1.knownThen",
        value: "Only one pager.",
        revision: "1",
      },
      { form: `/postmortems/${id}/event`, name: "event:e1.at", value: "10:04 or so", revision: "1" },
      { form: "/postmortems/new", name: "title", value: "New", revision: "" },
    ];
    const answer = await fetch(`${app.url}/drafts/unsaved`, {
      method: "POST",
      body: JSON.stringify({ texts }),
      headers: { cookie: hanako.cookie, origin: app.url, "content-type": "application/json" },
    });
    expect(await answer.json()).toEqual({
      kept: texts.slice(0, 3).map(({ form, name }) => ({ form, name })),
    });
    const [draft] = await database.drafts.of(hanako.id, id);
    const page = await hanako.get(`/drafts/${draft?.id}`);
    expect(fieldValue(page, "part:section:summary")).toBe("Not saved.");
    expect(page.body).toContain("Known then: Only one pager.");
    expect(page.body).toContain("10:04 or so");
    const settled = await hanako.post(`/drafts/${draft?.id}`, {
      intent: "settle",
      revision: "1",
      "part:section:summary": "Not saved.",
      "part:event:e1": "yours",
    });
    expect(settled.status).toBe(303);
    expect((await database.documents.find(id))?.fields.get("event:e1")).toMatchObject({
      text: "Pager rings",
      knownThen: "Only one pager.",
    });
  });
});
