import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { type Api, apiAs, tokenFor } from "./api-client.ts";

/** Far ahead, so that no run of this test is ever late. */
const INCIDENT = {
  title: "Checkout answered 502",
  severity: "sev2",
  services: ["Checkout API"],
  startedAt: "2099-11-20T10:00:00+09:00",
  detectedAt: "2099-11-20T10:04:00+09:00",
  resolvedAt: "2099-11-20T11:00:00+09:00",
};

describe("the JSON API", () => {
  let app: RunningApp;
  let member: Api;
  let viewer: Api;
  let manager: Api;
  beforeAll(async () => {
    app = await startApp();
    [member, viewer, manager] = [
      await apiAs(app, "member"),
      await apiAs(app, "viewer"),
      await apiAs(app, "manager"),
    ];
  });
  afterAll(() => app.stop());

  const report = async (change: object = {}) =>
    (await member("POST", "/incidents", { ...INCIDENT, ...change })).body;

  it("an incident is reported, its postmortem is due a day after it was resolved", async () => {
    const answer = await member("POST", "/incidents", INCIDENT);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      title: INCIDENT.title,
      services: ["Checkout API"],
      owner: "member@example.com",
      postmortem: { status: "draft", dueAt: "2099-11-21T02:00:00.000Z", revision: 1 },
    });
    const moved = await member("PATCH", `/incidents/${answer.body.id}`, {
      revision: 1,
      resolvedAt: "2099-11-20T12:00:00+09:00",
    });
    expect([moved.status, moved.body.revision, moved.body.postmortem?.dueAt]).toEqual([
      200,
      2,
      "2099-11-21T03:00:00.000Z",
    ]);
  });

  it("the whole way: events, summary, action, publication, search", async () => {
    const { id } = await report({ title: "Certificate of pay.example expired" });
    const events = { events: [{ at: "2099-11-20T10:00:00+09:00", text: "The certificate expired" }] };
    expect((await member("POST", `/incidents/${id}/events`, events)).body).toEqual({
      added: 1,
      duplicates: 0,
    });
    expect((await member("POST", `/incidents/${id}/events`, events)).body).toEqual({
      added: 0,
      duplicates: 1,
    });
    const gaps = await member("POST", `/postmortems/${id}/publish`);
    expect(gaps.status).toBe(422);
    expect(JSON.parse(JSON.stringify(gaps.body.missing)).map((gap: { what: string }) => gap.what)).toEqual([
      "summary",
      "actions",
    ]);
    const saved = await member("PATCH", `/postmortems/${id}`, {
      revision: 2,
      sections: { summary: "証明書の期限切れで決済が止まった。" },
      tags: ["Cause/Certificate/Expiry"],
    });
    expect([saved.status, saved.body.revision, saved.body.tags]).toEqual([
      200,
      3,
      ["cause/certificate/expiry"],
    ]);
    const action = await member("POST", `/postmortems/${id}/actions`, {
      title: "Renew by itself",
      owner: "viewer@example.com",
      dueOn: "2026-12-01",
    });
    expect([action.status, action.body.owner, action.body.postmortem?.title]).toEqual([
      201,
      { email: "viewer@example.com", name: "viewer" },
      "Certificate of pay.example expired",
    ]);
    const published = await member("POST", `/postmortems/${id}/publish`);
    expect([published.status, published.body.status, published.body.missing]).toEqual([200, "published", []]);
    const markdown = await viewer("GET", `/postmortems/${id}.md`);
    expect([markdown.status, markdown.headers.get("content-type")]).toEqual([
      200,
      "text/markdown; charset=utf-8",
    ]);
    expect(String(markdown.body)).toContain("# Certificate of pay.example expired");
    const again = await member("POST", `/postmortems/${id}/publish`);
    expect([again.status, again.body.revision]).toEqual([200, published.body.revision]);
    const found = await viewer("GET", `/search?q=${encodeURIComponent("証明書 期限切れ")}`);
    expect([found.status, found.body.hits?.[0]?.id, found.body.hits?.[0]?.kind]).toEqual([
      200,
      id,
      "postmortem",
    ]);
    expect(String(found.body.hits?.[0]?.snippet)).toContain("期限切れ");
    expect(
      (
        await member("PATCH", `/actions/${action.body.id}`, {
          revision: action.body.revision,
          status: "done",
        })
      ).status,
    ).toBe(403);
    const dropped = { revision: action.body.revision, status: "dropped" };
    expect((await manager("PATCH", `/actions/${action.body.id}`, dropped)).status).toBe(422);
    expect(
      (await manager("PATCH", `/actions/${action.body.id}`, { ...dropped, dropReason: "Done elsewhere" }))
        .body.status,
    ).toBe("dropped");
    expect((await viewer("GET", `/postmortems/${id}`)).body.status).toBe("closed");
  });

  it("changes of other lines merge, of the same line answer 409 with both texts and a draft", async () => {
    const { id } = await report();
    await member("PATCH", `/postmortems/${id}`, { revision: 1, sections: { summary: "a\nb" } });
    await member("PATCH", `/postmortems/${id}`, { revision: 2, sections: { summary: "A\nb" } });
    const merged = await manager("PATCH", `/postmortems/${id}`, {
      revision: 2,
      sections: { summary: "a\nB" },
    });
    expect([merged.status, merged.body.revision]).toEqual([200, 4]);
    const stale = await manager("PATCH", `/postmortems/${id}`, {
      revision: 2,
      sections: { summary: "x\nb" },
    });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({
      revision: 4,
      conflicts: [{ key: "summary", base: "a\nb", theirs: "A\nB", yours: "x\nb" }],
    });
    expect(String(stale.body.draft?.url)).toContain("/drafts/");
    expect((await member("PATCH", `/postmortems/${id}`, { revision: 99, tags: [] })).status).toBe(422);
    expect((await member("PATCH", `/postmortems/${id}`, { tags: [] })).status).toBe(422);
  });

  it("two first texts of one section are a conflict of texts; an empty first text is no change", async () => {
    const { id } = await report();
    const empty = await member("PATCH", `/postmortems/${id}`, { revision: 1, sections: { summary: "" } });
    expect([empty.status, empty.body.revision]).toEqual([200, 1]);
    await member("PATCH", `/postmortems/${id}`, { revision: 1, sections: { summary: "a" } });
    const stale = await manager("PATCH", `/postmortems/${id}`, { revision: 1, sections: { summary: "b" } });
    expect(stale.body.conflicts).toEqual([
      { key: "summary", base: "", theirs: "a", yours: "b", merged: "a\nb" },
    ]);
  });

  it.each([
    ["a section the postmortem does not have", '{"revision":1,"sections":{"nope":"x"}}', 422],
    ["a section called __proto__", '{"revision":1,"sections":{"__proto__":"x"}}', 422],
    ["an unknown member", '{"revision":1,"status":"published"}', 400],
    ["a member called __proto__", '{"revision":1,"__proto__":{"x":1}}', 400],
    ["a section that is no text", '{"revision":1,"sections":{"summary":7}}', 400],
    ["sections that are a list", '{"revision":1,"sections":[]}', 400],
    ["a revision that is a text", '{"revision":"1","tags":[]}', 400],
    ["no JSON", "{", 400],
  ])("%s is refused and changes nothing", async (_title, body, status) => {
    const { id } = await report();
    const answer = await member("PATCH", `/postmortems/${id}`, body);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect((await member("GET", `/postmortems/${id}`)).body.revision).toBe(1);
  });

  it.each([
    [{ startedAt: "2026-02-30T10:00:00Z" }, 400],
    [{ startedAt: "2099-11-20T10:00:00" }, 400],
    [{ startedAt: "0001-01-01T00:00:00+14:00" }, 400],
    [{ startedAt: "2099-11-20T10:00+09:00" }, 201],
    [{ startedAt: "2026-11-20" }, 400],
    [{ severity: "sev9" }, 400],
    [{ title: " " }, 400],
    [{ detectedAt: "2099-11-20T09:00:00+09:00" }, 422],
    [{ owner: "nobody@example.com" }, 422],
    [{ template: "nope" }, 422],
    [{ extra: 1 }, 400],
  ])("an incident with %j is answered %i", async (change, status) => {
    const answer = await member("POST", "/incidents", { ...INCIDENT, ...change });
    expect([answer.status, status < 400 || answer.body.status]).toEqual([status, status < 400 || status]);
  });

  it("the same key gives the same answer again, another body is refused", async () => {
    const key = { "idempotency-key": "k-1" };
    const answers = await Promise.all([
      member("POST", "/incidents", INCIDENT, key),
      member("POST", "/incidents", INCIDENT, key),
    ]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    expect((await member("POST", "/incidents", { ...INCIDENT, title: "Other" }, key)).status).toBe(422);
  });

  it("a member given twice is refused, since nobody can tell which is meant", async () => {
    const token = await tokenFor(app, "member", "twice@example.com");
    const answer = await fetch(`${app.url}/api/v1/incidents`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: '{"title": "one", "title": "two"}',
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer: "", message: 'gives "title" twice' }] });
  });

  it("lists are paged to the end without repeating themselves", async () => {
    const { id } = await report();
    for (let day = 1; day <= 5; day++)
      await member("POST", `/postmortems/${id}/actions`, {
        title: `A${day}`,
        owner: "member@example.com",
        dueOn: `2027-01-0${day}`,
      });
    const titles: unknown[] = [];
    let cursor: unknown = "";
    while (cursor !== null) {
      const page = await viewer(
        "GET",
        `/actions?owner=member@example.com&limit=2${cursor ? `&cursor=${cursor}` : ""}`,
      );
      titles.push(
        ...JSON.parse(JSON.stringify(page.body.items)).map((item: { title: string }) => item.title),
      );
      cursor = page.body.nextCursor;
    }
    expect(titles).toEqual(["A1", "A2", "A3", "A4", "A5"]);
  });

  it.each([
    "/actions?limit=0",
    "/actions?limit=101",
    "/actions?limit=1e2",
    "/actions?limit=%205",
    "/actions?cursor=zzz",
    "/actions?status=x",
    "/postmortems?late=x",
    "/search",
    "/actions?dueBefore=2026-02-30",
  ])("%s is 400", async (path) => expect((await viewer("GET", path)).status).toBe(400));

  it("who may not is told so: no token, a viewer who writes, an unknown call, an unknown method", async () => {
    const bare = await fetch(`${app.url}/api/v1/postmortems`);
    expect([bare.status, bare.headers.get("www-authenticate"), bare.headers.get("content-type")]).toEqual([
      401,
      "Bearer",
      "application/problem+json",
    ]);
    expect((await viewer("POST", "/incidents", INCIDENT)).status).toBe(403);
    expect((await viewer("GET", "/nope")).status).toBe(404);
    const method = await viewer("DELETE", "/postmortems");
    expect([method.status, method.headers.get("allow"), method.body.status]).toEqual([405, "GET, HEAD", 405]);
    expect((await viewer("OPTIONS", "/actions")).headers.get("content-type")).toBe(
      "application/problem+json",
    );
    expect((await viewer("OPTIONS", "/openapi.json")).status).toBe(405);
    const data = await viewer("GET", "/postmortems.data");
    expect([data.status, data.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
    expect(
      (await member("POST", "/incidents", "x=1", { "content-type": "application/x-www-form-urlencoded" }))
        .status,
    ).toBe(415);
  });

  it("is described by OpenAPI 3.1 without sign-in", async () => {
    const description = await (await fetch(`${app.url}/api/v1/openapi.json`)).json();
    expect(description.openapi).toBe("3.1.0");
    expect(Object.keys(description.paths)).toContain("/postmortems/{id}/publish");
    const patch = description.paths["/postmortems/{id}"].patch;
    expect(Object.keys(patch.responses)).toEqual(
      expect.arrayContaining(["200", "400", "401", "403", "404", "409", "413", "415", "422", "429"]),
    );
    const read = description.paths["/postmortems/{id}"].get.responses["200"].content;
    expect(Object.keys(read)).toEqual(["application/json", "text/markdown"]);
  });
});
