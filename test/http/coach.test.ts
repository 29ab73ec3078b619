import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { ask } from "./ask.ts";
import { fieldValue, openBeside, type Page, postmortem, type Visitor, visitor } from "./keep-cast.ts";

const ASKED = "The graph was flat. The engineer should have checked the dashboard before the deploy.";
const PLAIN = "The page showed no host name.";

describe("the coach beside the texts of a postmortem", () => {
  let app: RunningApp;
  let mika: Visitor;
  let mari: Visitor;
  let ria: Visitor;
  beforeAll(async () => {
    app = await startApp();
    await visitor(app, "Ada", "admin");
    mika = await visitor(app, "Mika", "member");
    mari = await visitor(app, "Mari", "manager", "ja");
    ria = await visitor(app, "Ria", "viewer");
  });
  afterAll(() => app.stop());

  const draft = async (fields: Parameters<typeof postmortem>[2] = {}): Promise<string> => {
    const database = openBeside(app);
    const id = await postmortem(database, mika.id, { "section:summary": "", ...fields });
    database.close();
    return id;
  };
  const save = async (id: string, fields: Record<string, string>, step = "summary"): Promise<Page> => {
    const page = await mika.get(`/postmortems/${id}/${step}`);
    const revision = fieldValue(page, "revision") ?? "";
    return mika.post(`/postmortems/${id}/${step}`, { revision, zone: "UTC", ...fields });
  };
  const read = (who: Visitor | null, body: string, origin: string | null = app.url) =>
    ask(app, "/coach/readings", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(who && { cookie: who.cookie }),
        ...(origin && { origin }),
      },
      body,
    });
  const buttonOf = (page: Page, name: string, pattern: RegExp): string =>
    [...page.body.matchAll(new RegExp(`name="${name}" value="([^"]+)"`, "g"))]
      .map(([, value]) => value ?? "")
      .find((value) => pattern.test(value)) ?? "";

  it("asks below a text once it is saved: the words, why, a hint, a link to them, in the reader's language", async () => {
    const id = await draft();
    expect((await mika.get(`/postmortems/${id}/summary`)).body).not.toContain("coach-finding");
    expect((await save(id, { intent: "save", "section:summary": ASKED })).status).toBe(303);
    const page = await mika.get(`/postmortems/${id}/summary`);
    expect(page.body).toContain("What the coach would ask here (1)");
    expect(page.body).toMatch(/<mark>[^<]*have[^<]*<\/mark>/);
    expect(page.body).toMatch(/href="#section-summary"/);
    const inJapanese = await mari.get(`/postmortems/${id}/summary`);
    expect(inJapanese.body).toContain("ここへのコーチからの問いかけ（1件）");
    expect((await mika.get(`/postmortems/${id}`)).body).not.toContain("coach");
  });

  it("sets a finding aside with what was typed besides, shows it folded, and takes it back", async () => {
    const id = await draft({ "section:summary": ASKED });
    const before = await mika.get(`/postmortems/${id}/summary`);
    const dismiss = buttonOf(before, "dismiss", /^quoted /);
    const answer = await save(id, { dismiss, "section:summary": `${ASKED}\n${PLAIN}` });
    expect(answer.location).toBe(`/postmortems/${id}/summary#coach-section-summary`);
    const after = await mika.get(`/postmortems/${id}/summary`);
    expect(fieldValue(after, "section:summary")).toBe(`${ASKED}\n${PLAIN}`);
    expect(after.body).toContain("1 set aside");
    expect(after.body).not.toContain("What the coach would ask here");
    expect((await mika.get(`/postmortems/${id}/share`)).body).toContain("0 things the coach would ask");
    expect((await mika.get(`/documents/${id}/history`)).body).toContain("coach&#x27;s question");

    const takeUp = buttonOf(after, "takeUp", /./);
    const back = await mika.post(`/documents/${id}/coach`, {
      takeUp,
      returnTo: `/postmortems/${id}/summary`,
    });
    expect(back.location).toBe(`/postmortems/${id}/summary#coach-section-summary`);
    const share = await mika.get(`/postmortems/${id}/share`);
    expect(share.body).toContain("1 thing the coach would ask");
    expect(share.body).toContain(`href="/postmortems/${id}/summary#section-summary"`);
  });

  it("keeps a note with the reason, one line of at most 200 characters, and shows it where it was set aside", async () => {
    const id = await draft({ "section:summary": ASKED });
    const dismiss = buttonOf(await mika.get(`/postmortems/${id}/summary`), "dismiss", /^system /);
    const [, finding, control] = dismiss.split(" ");
    const note = `The role is a bot.\n${"x".repeat(300)}`;
    await save(id, { dismiss, [`note:${finding}:${control}`]: note, "section:summary": ASKED });
    const page = await mika.get(`/postmortems/${id}/summary`);
    expect(page.body).toContain(`“The role is a bot. ${"x".repeat(181)}”`);
    expect((await mika.get(`/documents/${id}/coach`)).body).toContain("“The role is a bot.");
    const history = await mika.get(`/documents/${id}/history`);
    expect(history.status).toBe(200);
    const [first] = [...history.body.matchAll(/\/history\/(\d+)"/g)];
    expect((await mika.get(`/documents/${id}/history/${first?.[1]}`)).body).toContain(
      "Note: The role is a bot.",
    );
  });

  it("saves, and sets nothing aside, when the words are not there any more", async () => {
    const id = await draft({ "section:summary": ASKED });
    const dismiss = buttonOf(await mika.get(`/postmortems/${id}/summary`), "dismiss", /^needed /);
    expect((await save(id, { dismiss, "section:summary": PLAIN })).status).toBe(303);
    const page = await mika.get(`/postmortems/${id}/summary`);
    expect(fieldValue(page, "section:summary")).toBe(PLAIN);
    expect(page.body).not.toContain("set aside");
    expect((await mika.post(`/documents/${id}/coach`, { dismiss })).status).toBe(404);
  });

  it("reads a whole document through, an article too, and leads to where each text is written", async () => {
    const id = await draft({ "section:learned": ASKED });
    const page = await mika.get(`/documents/${id}/coach`);
    expect(page.body).toContain(`href="/postmortems/${id}/learning#section-learned"`);
    expect((await ria.get(`/documents/${id}/coach`)).status).toBe(403);
    const database = openBeside(app);
    const fields = new Map(Object.entries({ title: "Restart", type: "runbook", body: `# Why\n\n${ASKED}` }));
    const at = "2026-11-20T02:00:00.000Z";
    await database.documents.create({ id: "art1", kind: "article", fields, by: mika.id, at });
    database.close();
    const article = await mika.get("/documents/art1/coach");
    expect(article.body).toContain('href="/articles/art1/edit#body"');
    expect(article.body).toMatch(/<mark>[^<]*have[^<]*<\/mark>/);
    const dismiss = buttonOf(article, "dismiss", /^system /);
    expect((await mika.post("/documents/art1/coach", { dismiss })).status).toBe(303);
    expect((await mika.get("/documents/art1/coach")).body).toContain("1 set aside");
  });

  it("asks quietly below the text of an article, and sets aside there with what was typed besides", async () => {
    const database = openBeside(app);
    const fields = new Map(
      Object.entries({ title: "Failover", type: "runbook", reviewDays: 90, body: ASKED }),
    );
    const at = "2026-11-20T02:00:00.000Z";
    await database.documents.create({ id: "art2", kind: "article", fields, by: mika.id, at });
    database.close();
    const page = await mika.get("/articles/art2/edit");
    expect(page.body).toMatch(/<details id="asks-body"><summary>What the coach would ask here \(1\)/);
    const dismiss = buttonOf(page, "dismiss", /^needed /);
    const revision = fieldValue(page, "revision") ?? "";
    const filed = { services: "", tags: "", owner: mika.id, verifier: "", reviewDays: "90" };
    const article = { revision, title: "Failover", type: "runbook", ...filed };
    const answer = await mika.post("/articles/art2/edit", {
      ...article,
      dismiss,
      body: `${ASKED}\n${PLAIN}`,
    });
    expect(answer.location).toBe("/articles/art2/edit#coach-body");
    const after = await mika.get("/articles/art2/edit");
    expect(fieldValue(after, "body")).toBe(`${ASKED}\n${PLAIN}`);
    expect(after.body).toContain("1 set aside");
    expect((await mika.get("/articles/art2")).body).not.toContain("set aside");
  });

  it("counts what was raised, rewritten and set aside: for the whole, never with a name", async () => {
    const counted = async () => {
      const database = openBeside(app);
      const counts = await database.coachCounts.byMonth({ teamId: null });
      database.close();
      const of = (what: string) =>
        counts.filter((each) => each.what === what && each.label === "counterfactual").at(0)?.count ?? 0;
      return [of("raised"), of("accepted"), of("dismissed"), of("takenBack")];
    };
    const [raised = 0, accepted = 0, dismissed = 0, takenBack = 0] = await counted();
    const id = await draft();
    await save(id, { intent: "save", "section:summary": ASKED });
    expect(await counted()).toEqual([raised + 1, accepted, dismissed, takenBack]);
    await save(id, { intent: "save", "section:summary": PLAIN });
    expect(await counted()).toEqual([raised + 1, accepted + 1, dismissed, takenBack]);
    const page = await mari.get("/settings/coach");
    expect(page.status).toBe(200);
    expect(page.body).toContain("書き換え");
    expect(page.body).not.toContain("Mika");
    expect((await mika.get("/settings/coach")).status).toBe(403);
  });

  it("reads along for whoever may write, and only from our own pages", async () => {
    const answer = await read(mika, JSON.stringify({ text: `One line\n${ASKED}`, kind: "prose" }));
    expect(answer.status).toBe(200);
    const { found } = JSON.parse(answer.body) as { found: { id: string; start: number; end: number }[] };
    expect(`One line\n${ASKED}`.slice(found[0]?.start, found[0]?.end)).toContain("have");
    expect((await read(ria, JSON.stringify({ text: ASKED, kind: "prose" }))).status).toBe(403);
    expect(
      (await read(mika, JSON.stringify({ text: ASKED, kind: "prose" }), "https://evil.example")).status,
    ).toBe(403);
    for (const wrong of ["", "{", "[]", '{"text":1,"kind":"prose"}', '{"text":"a","kind":"song"}'])
      expect([wrong, (await read(mika, wrong)).status]).toEqual([wrong, 400]);
    expect((await read(mika, JSON.stringify({ text: "a".repeat(100_001), kind: "prose" }))).status).toBe(400);
    expect((await read(mika, JSON.stringify({ text: "a".repeat(600_000), kind: "prose" }))).status).toBe(413);
    expect((await mika.get("/coach/readings")).status).toBe(404);
  });

  it("calls an action strong or weak by its words, beside what somebody chose: while typing and in the list", async () => {
    const weak = { text: "Be more careful when deploying", kind: "action" };
    const said = async (asked: object) =>
      (JSON.parse((await read(mika, JSON.stringify(asked))).body) as { strengthSaid: string | null })
        .strengthSaid;
    expect(await said(weak)).toMatch(/would call this “Weak”/);
    expect(await said({ ...weak, strength: "strong" })).toMatch(/^“Strong” is chosen/);
    expect(await said({ text: ASKED, kind: "prose" })).toBeNull();
    expect((await read(mika, JSON.stringify({ ...weak, strength: "heroic" }))).status).toBe(400);

    const id = await draft();
    const add = (title: string, strength: string) =>
      mika.post(`/postmortems/${id}/actions`, {
        intent: "add",
        title,
        strength,
        ownerId: mika.id,
        dueOn: "2099-01-31",
      });
    expect((await add("Be more careful when deploying", "strong")).status).toBe(303);
    expect((await add("Be more careful with the console", "")).status).toBe(303);
    const page = (await mika.get(`/postmortems/${id}/actions`)).body;
    expect(page).toContain("“Strong” is chosen. By its words, the coach would call this “Weak”");
    expect(page).toContain(">By its words, the coach would call this “Weak”");
    expect((await mari.get(`/postmortems/${id}/actions`)).body).toContain(
      "コーチには、文面から「弱い」対策と読めます。",
    );
    expect((await mika.get(`/postmortems/${id}`)).body).not.toContain("would call this");
  });

  it("asks a person who asks too often to wait", async () => {
    const hasty = await visitor(app, "Hasty", "member");
    const body = JSON.stringify({ text: PLAIN, kind: "prose" });
    const answers = await Promise.all(Array.from({ length: 60 }, () => read(hasty, body)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers["retry-after"]).toMatch(/^\d+$/);
  });
});
