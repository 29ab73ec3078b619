import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { fieldValue, openBeside, type Page, postmortem, type Visitor, visitor } from "./keep-cast.ts";

const HOUR = 3_600_000;
const STEPS = ["details", "timeline", "walkthrough", "summary", "learning", "actions", "share"];

/** `2026-11-20 10:04` in UTC, so many hours ago: the clock of the app is the real one. */
function typedHoursAgo(hours: number): string {
  return new Date(Date.now() - hours * HOUR).toISOString().slice(0, 16).replace("T", " ");
}

const REPORT = {
  title: "Checkout answered with errors",
  severity: "sev2",
  "services[]": "checkout",
  timeZone: "UTC",
  template: "standard",
  owner: "",
};

describe("the guided flow, by forms without JavaScript", () => {
  let app: RunningApp;
  let mika: Visitor;
  beforeAll(async () => {
    app = await startApp();
    await visitor(app, "Ada", "admin");
    mika = await visitor(app, "Mika", "member");
  });
  afterAll(() => app.stop());

  const report = async (fields: Record<string, string> = {}): Promise<string> => {
    const times = {
      startedAt: typedHoursAgo(3),
      detectedAt: typedHoursAgo(2.9),
      resolvedAt: typedHoursAgo(2),
    };
    const answer = await mika.post("/postmortems/new", { ...REPORT, ...times, ...fields });
    expect([answer.status, answer.body.match(/field-error.*?<\/p>/)?.[0]]).toEqual([303, undefined]);
    return /^\/postmortems\/(\w+)\/details$/.exec(answer.location ?? "")?.[1] ?? "";
  };
  const save = async (id: string, step: string, fields: Record<string, string>): Promise<Page> => {
    const page = await mika.get(`/postmortems/${id}/${step}`);
    const revision = fieldValue(page, "revision") ?? "";
    return mika.post(`/postmortems/${id}/${step}`, { revision, zone: "UTC", intent: "save", ...fields });
  };

  it("leads from a report through seven steps to a filed postmortem", async () => {
    const id = await report();
    for (const step of STEPS) {
      const page = await mika.get(`/postmortems/${id}/${step}`);
      expect([step, page.status]).toEqual([step, 200]);
      expect(page.body).toContain('class="clock');
    }
    const early = await mika.post(`/postmortems/${id}/publication`, {});
    expect(early.location).toBe(`/postmortems/${id}/share`);
    const share = await mika.get(`/postmortems/${id}/share`);
    expect(share.body).toContain(`href="/postmortems/${id}/summary#section-summary"`);

    const lines = "2026-11-20 10:04 error rate rises\n10:06 on-call is paged\nsomebody restarted a worker";
    const preview = await mika.post(`/postmortems/${id}/timeline`, { intent: "preview", lines });
    expect(preview.body).toContain("no time found");
    expect((await mika.post(`/postmortems/${id}/timeline`, { intent: "paste", lines })).status).toBe(303);
    expect((await save(id, "summary", { "section:summary": "One in five could not pay." })).status).toBe(303);
    const action = {
      intent: "add",
      title: "Renew the certificate by machine",
      ownerId: mika.id,
      dueOn: "2099-01-31",
    };
    expect((await mika.post(`/postmortems/${id}/actions`, action)).status).toBe(303);

    const filed = await mika.post(`/postmortems/${id}/publication`, {});
    expect(filed.location).toBe(`/postmortems/${id}`);
    const database = openBeside(app);
    const stored = await database.documents.find(id);
    database.close();
    expect(stored?.fields.get("status")).toBe("published");
    const list = await mika.get("/postmortems?status=published&service=checkout");
    expect(list.body).toContain("Checkout answered with errors");
  });

  it("keeps what was typed when a report cannot be taken, and says where", async () => {
    const answer = await mika.post("/postmortems/new", {
      ...REPORT,
      title: "",
      startedAt: "yesterday",
      detectedAt: "2026-11-20 10:00",
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('href="#title"');
    expect(fieldValue(answer, "startedAt")).toBe("yesterday");
    expect(fieldValue(answer, "detectedAt")).toBe("2026-11-20 10:00");
  });

  it("says which time cannot be before which, and keeps both", async () => {
    const id = await report();
    const answer = await save(id, "details", {
      startedAt: "2026-11-20 10:00",
      detectedAt: "2026-11-20 09:00",
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain("This cannot be before the incident started.");
    expect(fieldValue(answer, "detectedAt")).toBe("2026-11-20 09:00");
  });

  it("keeps a pasted row without a time until somebody gives it one", async () => {
    const id = await report();
    await mika.post(`/postmortems/${id}/timeline`, { intent: "paste", lines: "99:99 nobody knows when" });
    const page = await mika.get(`/postmortems/${id}/timeline`);
    expect(page.body).toContain("One event needs a time");
    const event = /edit=(\w+)#event-/.exec(page.body)?.[1] ?? "";
    const field = `event:${event}.at`;
    const bad = await save(id, `timeline?edit=${event}`, { event, [field]: "10 o'clock" });
    expect([bad.status, fieldValue(bad, field)]).toEqual([400, "10 o'clock"]);
    const good = await save(id, `timeline?edit=${event}`, { event, [field]: "2026-11-20 10:00" });
    expect(good.status).toBe(303);
    expect((await mika.get(`/postmortems/${id}/timeline`)).body).not.toContain("needs a time");
  });

  it("deletes an event and puts it back", async () => {
    const id = await report();
    await mika.post(`/postmortems/${id}/timeline`, {
      intent: "paste",
      lines: "2026-11-20 10:03 errors begin\n2026-11-20 10:04 pager rings\n2026-11-20 10:05 somebody looks",
    });
    const { body } = await mika.get(`/postmortems/${id}/timeline`);
    const [before, event] = [...body.matchAll(/edit=(\w+)#event-/g)].map((found) => found[1] ?? "");
    const gone = await mika.post(`/postmortems/${id}/timeline`, { intent: "delete", event: event ?? "" });
    expect(gone.location).toMatch(new RegExp(`on=${before}#undo$`));
    const notice = await mika.get(gone.location ?? "");
    expect(notice.body).not.toContain("pager rings");
    const [first, undo, last] = ["errors begin</p>", 'id="undo"', "somebody looks</p>"].map((words) =>
      notice.body.indexOf(words),
    );
    expect([first, undo, last]).toEqual([first, undo, last].toSorted((a = -1, b = -1) => a - b));
    expect(first).toBeGreaterThan(0);
    await mika.post(`/postmortems/${id}/timeline`, {
      intent: "undo",
      event: fieldValue(notice, "event") ?? "",
      undo: fieldValue(notice, "undo") ?? "",
    });
    expect((await mika.get(`/postmortems/${id}/timeline`)).body).toContain("pager rings");
  });

  it("lets two people at one event both win when they write other parts of it", async () => {
    const id = await report();
    await mika.post(`/postmortems/${id}/timeline`, {
      intent: "paste",
      lines: "2026-11-20 10:04 pager rings",
    });
    const page = await mika.get(`/postmortems/${id}/walkthrough`);
    const event = fieldValue(page, "event") ?? "";
    const revision = fieldValue(page, "revision") ?? "";
    const write = (property: string, text: string) =>
      mika.post(
        `/postmortems/${id}/fields`,
        {
          revision,
          zone: "UTC",
          changed: `event:${event}.${property}`,
          [`event:${event}.${property}`]: text,
        },
        { accept: "application/json" },
      );
    expect(JSON.parse((await write("knownThen", "error rate 30 %")).body)).toMatchObject({ kind: "saved" });
    const second = JSON.parse((await write("believedThen", "a bad deploy")).body);
    expect(second).toMatchObject({
      kind: "saved",
      fields: { [`event:${event}.knownThen`]: "error rate 30 %" },
    });
    const both = await mika.get(`/postmortems/${id}/walkthrough?event=${event}`);
    expect(both.body).toContain("error rate 30 %");
    expect(both.body).toContain("a bad deploy");
  });

  it("saves a paragraph although a date beside it is only half typed, and says which", async () => {
    const id = await report();
    const revision = fieldValue(await mika.get(`/postmortems/${id}/details`), "revision") ?? "";
    const body = new URLSearchParams({
      revision,
      zone: "UTC",
      mitigatedAt: "2026-11-2",
      "impact:who": "Everybody",
    });
    for (const name of ["mitigatedAt", "impact:who"]) body.append("changed", name);
    const answer = await fetch(`${app.url}/postmortems/${id}/fields`, {
      method: "POST",
      body,
      headers: { cookie: mika.cookie, origin: app.url, accept: "application/json" },
    });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      {
        kind: "refused",
        message: "Mitigated: Write a date and time, like 2026-11-20 10:04.",
        revision: Number(revision) + 1,
        fields: {},
        wrong: ["mitigatedAt"],
      },
    ]);
    expect(fieldValue(await mika.get(`/postmortems/${id}/details`), "impact:who")).toBe("Everybody");
  });

  it("shows a remark beside the text it speaks of until it is settled", async () => {
    const id = await report();
    const database = openBeside(app);
    const remark = { id: "r1", documentId: id, place: "section:summary", quote: "", body: "For how long?" };
    await database.reviews.addRemark({
      ...remark,
      by: mika.id,
      at: new Date().toISOString(),
      resolvedAt: null,
      resolvedBy: null,
    });
    expect((await mika.get(`/postmortems/${id}/summary`)).body).toContain("For how long?");
    expect((await mika.get(`/postmortems/${id}/learning`)).body).not.toContain("For how long?");
    await database.reviews.resolveRemark("r1", id, mika.id, new Date().toISOString());
    database.close();
    expect((await mika.get(`/postmortems/${id}/summary`)).body).not.toContain("For how long?");
  });

  it("lets a writer change an action of somebody else until it is filed", async () => {
    const id = await report();
    const ren = await visitor(app, `Ren${id}`, "member");
    const action = { title: "Renew by machine", ownerId: ren.id, dueOn: "2099-01-31" };
    await mika.post(`/postmortems/${id}/actions`, { intent: "add", ...action });
    const page = await mika.get(`/postmortems/${id}/actions`);
    const which = fieldValue(page, "action") ?? "";
    const changed = { ...action, title: "Renew by machine, daily", intent: "change", action: which };
    const revision = fieldValue(page, "revision") ?? "";
    expect((await mika.post(`/postmortems/${id}/actions`, { ...changed, revision })).status).toBe(303);
    const bad = await mika.post(`/postmortems/${id}/actions`, { ...changed, revision, dueOn: "tomorrow" });
    expect([bad.status, fieldValue(bad, "title")]).toEqual([400, "Renew by machine, daily"]);

    await mika.post(`/postmortems/${id}/timeline`, {
      intent: "paste",
      lines: "2026-11-20 10:04 pager rings",
    });
    await save(id, "summary", { "section:summary": "It happened." });
    await mika.post(`/postmortems/${id}/publication`, {});
    const late = await mika.post(`/postmortems/${id}/actions`, {
      ...changed,
      revision,
      title: "Nothing",
    });
    expect([late.status, late.body.includes("You may not do this")]).toEqual([422, true]);
  });

  it("answers what is no form, and buttons it does not have, with 400", async () => {
    const id = await report();
    for (const step of STEPS) {
      const path = `${app.url}/postmortems/${id}/${step}`;
      const headers = { cookie: mika.cookie, origin: app.url, "content-type": "application/json" };
      expect([step, (await fetch(path, { method: "POST", body: "{}", headers })).status]).toEqual([
        step,
        400,
      ]);
    }
    for (const step of ["timeline", "actions", "share", "details"]) {
      const answer = await mika.post(`/postmortems/${id}/${step}`, { intent: "explode" });
      expect([step, answer.status]).toEqual([step, 400]);
    }
  });

  it("is not upset by odd addresses, ids and revisions", async () => {
    const id = await report();
    for (const odd of ["%0d%0a", "%E3%81%82", "nobody"]) {
      for (const step of [...STEPS, "not-needed"]) {
        const status = (await mika.get(`/postmortems/${odd}/${step}`)).status;
        expect([odd, step, status >= 400 && status < 500]).toEqual([odd, step, true]);
      }
    }
    const revision = fieldValue(await mika.get(`/postmortems/${id}/summary`), "revision") ?? "";
    const post = async (step: string, fields: Record<string, string>) =>
      (await mika.post(`/postmortems/${id}/${step}`, fields)).status;
    expect(await post("timeline", { intent: "save", revision, event: "\r\n終", zone: "UTC" })).toBe(303);
    expect(await post("timeline", { intent: "delete", event: "__proto__" })).toBe(404);
    expect(await post("timeline", { intent: "undo", event: "x", undo: "1e400" })).toBe(404);
    expect(await post("timeline", { intent: "restore", event: "x" })).toBe(400);
    for (const bad of ["", "0", "-1", "1.5", "99", "1e400", "x"]) {
      expect([bad, await post("summary", { revision: bad, "section:summary": "x" })]).toEqual([bad, 422]);
    }
    expect(await post("summary", { revision, "section:nothing": "x" })).toBe(422);
    expect(await post("details", { intent: "zone", timeZone: "Mars/Olympus" })).toBe(400);
    expect(await post("share", { intent: "add-tag", tag: "//" })).toBe(400);
  });

  it("lists a page at a time, forwards and back, and keeps the filters on the way", async () => {
    const database = openBeside(app);
    for (let number = 1; number <= 65; number += 1) {
      await postmortem(database, mika.id, { title: `Paged ${number}`, services: ["paging"] });
    }
    database.close();
    const link = (page: Page, rel: string) =>
      new RegExp(`href="([^"]+)" rel="${rel}"`).exec(page.body)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const titles = (page: Page) => new Set(page.body.match(/Paged \d+/g));
    const first = await mika.get("/postmortems?service=paging&mine=yes");
    const second = await mika.get(link(first, "next"));
    const third = await mika.get(link(second, "next"));
    expect([titles(first).size, titles(second).size, titles(third).size]).toEqual([30, 30, 5]);
    expect(new Set([...titles(first), ...titles(second), ...titles(third)]).size).toBe(65);
    expect(link(third, "next")).toBe("");
    expect(titles(await mika.get(link(third, "prev")))).toEqual(titles(second));
    expect(link(second, "prev")).toBe("/postmortems?service=paging&mine=yes");
    expect((await mika.get("/postmortems?cursor=nonsense&status=nonsense&late=yes")).status).toBe(200);
  });

  it("sends the later of two writers of one line to both texts", async () => {
    const id = await report();
    const page = await mika.get(`/postmortems/${id}/summary`);
    const revision = fieldValue(page, "revision") ?? "";
    const write = (text: string) =>
      mika.post(`/postmortems/${id}/summary`, { revision, intent: "save", "section:summary": text });
    expect((await write("It was the certificate.")).location).toContain("/summary");
    expect((await write("It was the network.")).location).toMatch(/^\/drafts\/\w+$/);
  });

  it("asks for one line why when it is late, and takes it", async () => {
    const id = await report({
      startedAt: typedHoursAgo(40),
      detectedAt: typedHoursAgo(39),
      resolvedAt: typedHoursAgo(30),
    });
    await mika.post(`/postmortems/${id}/timeline`, {
      intent: "paste",
      lines: "2026-11-20 10:04 pager rings",
    });
    await save(id, "summary", { "section:summary": "It happened." });
    await save(id, "actions", { noActionsReason: "The service is switched off tomorrow" });
    expect((await mika.post(`/postmortems/${id}/publication`, {})).location).toBe(`/postmortems/${id}/share`);
    const filed = await mika.post(`/postmortems/${id}/publication`, {
      lateReason: "The weekend lay between",
    });
    expect(filed.location).toBe(`/postmortems/${id}`);
  });

  it("starts the clock of a near miss when it is reported", async () => {
    const id = await report({ template: "near-miss", startedAt: "", detectedAt: "", resolvedAt: "" });
    expect((await mika.get(`/postmortems/${id}/details`)).body).toMatch(/2[34] h left/);
  });

  it("is closed to a viewer, and to members what only managers decide", async () => {
    const id = await report();
    const viewer = await visitor(app, "Vera", "viewer");
    for (const step of STEPS) expect((await viewer.get(`/postmortems/${id}/${step}`)).status).toBe(403);
    expect((await viewer.post(`/postmortems/${id}/fields`, { revision: "1", title: "x" })).status).toBe(403);
    expect((await mika.post(`/postmortems/${id}/not-needed`, { reason: "x" })).status).toBe(403);
    const manager = await visitor(app, "Manu", "manager");
    const declared = await manager.post(`/postmortems/${id}/not-needed`, { reason: "A drill" });
    expect(declared.location).toBe(`/postmortems/${id}`);
  });
});
