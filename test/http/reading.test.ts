import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { ask } from "./ask.ts";
import { openBeside, postmortem, type Visitor, visitor } from "./keep-cast.ts";

let app: RunningApp;
let mia: Visitor;
let leo: Visitor;
let vic: Visitor;
let id: string;

const FILED = { status: "published", publishedAt: "2026-11-20T03:00:00.000Z" };

beforeAll(async () => {
  app = await startApp();
  mia = await visitor(app, "Mia", "admin");
  leo = await visitor(app, "Leo", "member", "ja");
  vic = await visitor(app, "Vic", "viewer");
  const database = openBeside(app);
  id = await postmortem(database, mia.id, {
    ...FILED,
    title: "Mia's checkout was down",
    participants: [{ personId: mia.id, role: "commander" }],
    "section:summary": "Mia found it. <script>alert(1)</script>",
  });
  database.close();
});
afterAll(() => app.stop());

const page = (who: { cookie: string }, path = `/postmortems/${id}`, headers: Record<string, string> = {}) =>
  ask(app, path, { headers: { cookie: who.cookie, ...headers } });

describe("the page of a filed postmortem", () => {
  it("speaks of roles and credits people at the end", async () => {
    const { status, body } = await page(leo);
    expect(status).toBe(200);
    expect(body).toContain("インシデントコマンダー found it.");
    expect(body.replace(/<[^>]*>/g, " ")).toMatch(/関わった人[\s\S]*Mia/);
    expect(body).not.toContain("<script>alert");
  });

  it("is open to viewers, who are not offered to edit it", async () => {
    expect((await page(vic)).body).not.toContain(`/postmortems/${id}/details`);
    expect((await page(mia)).body).toContain(`/postmortems/${id}/details`);
  });

  it("shows its times in the zone asked for; a zone nobody knows is one's own", async () => {
    expect((await page(mia, `/postmortems/${id}?zone=utc`)).body).toContain("01:04");
    expect((await page(mia, `/postmortems/${id}?zone=moon`)).status).toBe(200);
  });

  it("comes as a Markdown file", async () => {
    const file = await page(vic, `/postmortems/${id}/markdown`);
    expect([file.status, file.headers["content-type"]]).toEqual([200, "text/markdown; charset=utf-8"]);
    expect(file.body).toContain("Incident commander found it.");
  });

  it.each([
    "/postmortems/nothing",
    "/articles/nothing",
    "/postmortems/nothing/markdown",
  ])("%s is not there", async (path) => expect((await page(mia, path)).status).toBe(404));

  it("leads strangers to sign in, and back", async () => {
    const answer = await ask(app, `/postmortems/${id}`);
    expect([answer.status, answer.headers.location]).toEqual([302, `/sign-in?to=%2Fpostmortems%2F${id}`]);
  });

  it("may be read as it was known at a moment: what is later is folded, with how much, and what was written afterwards", async () => {
    const then = (await page(mia, `/postmortems/${id}?zone=utc&known=2026-11-20T01:03:00.000Z`)).body;
    expect(then).toContain("As known at Fri, 20 Nov 2026, 01:03 UTC");
    expect(then).toContain("1 later event is folded.");
    expect(then).toMatch(
      /<details[^>]*id="afterwards-before"[^>]*><summary[^>]*>Written afterwards: Summary/,
    );
    const after = (await page(mia, `/postmortems/${id}?known=2026-11-20T01:04:00.000Z`)).body;
    expect(after).toContain("As known at");
    expect(after).not.toContain('id="later-events"');
  });

  it.each(["yesterday", "", "2026-13-40T99:99:99Z"])("as known at %j is the whole story", async (moment) => {
    const body = (await page(mia, `/postmortems/${id}?known=${moment}`)).body;
    expect(body).not.toMatch(/<details[^>]*id="(later-events|afterwards)/);
    expect(body).toContain("found it.");
  });
});

describe("the page of a postmortem that is not filed", () => {
  async function unfiled(fields: Record<string, string>): Promise<string> {
    const database = openBeside(app);
    const made = await postmortem(database, mia.id, fields);
    database.close();
    return `/postmortems/${made}`;
  }

  it("says what is missing, and leads writers to the flow", async () => {
    const path = await unfiled({ "section:summary": "Mia writes." });
    const mine = (await page(mia, path)).body;
    expect(mine).toMatch(/\d+ things are missing before it can be published/);
    expect(mine).toContain(`href="${path}/details"`);
    expect(mine).toContain("Mia writes.");
    expect((await page(vic, path)).body).not.toContain(`${path}/details`);
  });

  it("says why none is needed", async () => {
    const path = await unfiled({ status: "not_needed", notNeededReason: "Planned work." });
    expect((await page(vic, path)).body).toContain("Reason: Planned work.");
  });
});
