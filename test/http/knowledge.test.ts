import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { openBeside, postmortem, type Visitor, visitor } from "./keep-cast.ts";

let app: RunningApp;
let beside: Database;
let mia: Visitor;
let leo: Visitor;
let vic: Visitor;

const ARTICLE = {
  title: "Renewing the certificate",
  type: "runbook",
  body: "## How\n\nCall the vendor.\n\n## When\n\nTwenty days before.",
  services: "payment-api、 billing",
  tags: "Cause / Certificate, cause/certificate",
  owner: "",
  verifier: "",
  reviewDays: "90",
};

beforeAll(async () => {
  app = await startApp();
  mia = await visitor(app, "Mia", "admin");
  leo = await visitor(app, "Leo", "member", "ja");
  vic = await visitor(app, "Vic", "viewer");
  beside = openBeside(app);
});
afterAll(async () => {
  beside.close();
  await app.stop();
});

async function written(change: Record<string, string> = {}): Promise<string> {
  const answer = await leo.post("/articles/new", { ...ARTICLE, ...change });
  expect(answer.status).toBe(303);
  return String(answer.location).replace("/articles/", "");
}

const typeOn = (id: string, form: Record<string, string>) =>
  leo.post(`/articles/${id}/fields`, form, { accept: "application/json" });

describe("an article", () => {
  it("is in the store, and found, as soon as it is written", async () => {
    const id = await written({ title: "Restarting the zebra proxy", owner: leo.id });
    const page = (await vic.get(`/articles/${id}`)).body;
    expect(page).toMatch(/<h2 id="[^"]*how">How<\/h2>/);
    expect(page).toContain("/knowledge?tag=cause%2Fcertificate");
    expect((await vic.get("/knowledge?service=billing")).body).toContain("Restarting the zebra proxy");
    expect((await vic.get("/search?q=zebra")).body).toContain(`/articles/${id}`);
  });

  it("is no postmortem, and a postmortem is no article: under the other's address there is nothing", async () => {
    const [article, incident] = [await written(), await postmortem(beside, leo.id)];
    for (const step of ["", "/timeline", "/markdown"])
      expect([step, (await leo.get(`/postmortems/${article}${step}`)).status]).toEqual([step, 404]);
    for (const part of ["", "/edit"])
      expect([part, (await leo.get(`/articles/${incident}${part}`)).status]).toEqual([part, 404]);
    expect((await leo.post(`/articles/${incident}/verification`, {})).status).toBe(404);
    expect((await leo.post(`/postmortems/${article}/publication`, {})).status).toBe(404);
  });

  it("comes back with everything typed when something cannot be read", async () => {
    const answer = await leo.post("/articles/new", {
      ...ARTICLE,
      title: " ",
      tags: "a//b",
      reviewDays: "soon",
    });
    expect(answer.status).toBe(400);
    for (const kept of ["Call the vendor.", "a//b", "soon"]) expect(answer.body).toContain(kept);
    expect(answer.body.match(/class="field-error"/g)).toHaveLength(3);
  });

  it("is saved as one types, only what was changed", async () => {
    const id = await written();
    const answer = await typeOn(id, { revision: "1", changed: "title", title: "Renewing it in time" });
    expect(JSON.parse(answer.body)).toMatchObject({
      kind: "saved",
      revision: 2,
      fields: { title: "Renewing it in time", body: ARTICLE.body },
    });
    const stored = await beside.documents.find(id);
    expect(stored?.fields.get("services")).toEqual(["payment-api", "billing"]);
  });

  it("takes two people's changes of different lines, and keeps both texts of the same line", async () => {
    const id = await written();
    const when = ARTICLE.body.replace("Twenty", "Thirty");
    const how = ARTICLE.body.replace("the vendor", "the hotline");
    expect((await typeOn(id, { revision: "1", changed: "body", body: when })).status).toBe(200);
    const merged = JSON.parse((await typeOn(id, { revision: "1", changed: "body", body: how })).body);
    expect(merged.fields.body).toBe(when.replace("the vendor", "the hotline"));
    const other = ARTICLE.body.replace("the vendor", "nobody");
    const conflict = await typeOn(id, { revision: "1", changed: "body", body: other });
    expect(conflict.status).toBe(409);
    expect((await leo.get(JSON.parse(conflict.body).url)).body).toContain("Call nobody.");
  });

  it("says in the writer's language why something was not saved", async () => {
    const id = await written();
    const answer = await typeOn(id, { revision: "1", changed: "tags", tags: "///" });
    expect([answer.status, JSON.parse(answer.body).kind]).toEqual([400, "refused"]);
    expect(JSON.parse(answer.body).message).toContain("タグ");
    expect((await typeOn(id, { revision: "99", changed: "title", title: "x" })).status).toBe(422);
    expect((await typeOn("nothing", { revision: "1", changed: "title", title: "x" })).status).toBe(404);
  });

  it("says once its review is due, until somebody confirms it", async () => {
    const id = await written({ reviewDays: "1" });
    const stored = await beside.documents.find(id);
    const changes = new Map([["publishedAt", "2020-01-01T00:00:00.000Z"]]);
    const at = new Date().toISOString();
    await beside.documents.save(id, { base: stored?.revision ?? 0, changes, by: mia.id, at });
    expect((await mia.get(`/articles/${id}`)).body).toContain("Review is due");
    expect((await mia.post(`/articles/${id}/verification`, {})).location).toBe(`/articles/${id}`);
    const page = (await mia.get(`/articles/${id}`)).body;
    expect(page).not.toContain("Review is due");
    expect(page).toMatch(/Verifier<\/dt><dd>Mia/);
  });

  it("is not written, changed or confirmed by a viewer", async () => {
    const id = await written();
    expect((await vic.get("/articles/new")).status).toBe(403);
    expect((await vic.get(`/articles/${id}/edit`)).status).toBe(403);
    for (const path of [
      "/articles/new",
      `/articles/${id}/edit`,
      `/articles/${id}/fields`,
      `/articles/${id}/verification`,
    ])
      expect((await vic.post(path, { ...ARTICLE, revision: "1" })).status).toBe(403);
    expect((await vic.get(`/articles/${id}`)).body).not.toContain("/edit");
  });
});

describe("the store", () => {
  it("lists what is filed under a tag and below it, counted once each", async () => {
    const fields = { status: "published", publishedAt: "2026-11-20T03:00:00.000Z" };
    await postmortem(beside, mia.id, { ...fields, title: "Both", tags: ["net/dns", "net/tls"] });
    await postmortem(beside, mia.id, { ...fields, title: "One", tags: ["net"] });
    await postmortem(beside, mia.id, { title: "Draft", tags: ["net"] });
    const page = (await vic.get("/knowledge?tag=net")).body;
    expect(page).toContain(">Both</a>");
    expect(page).toContain(">One</a>");
    expect(page).not.toContain(">Draft</a>");
    expect(page).toMatch(/aria-current="page">net<\/a> <span class="count">2</);
    expect((await vic.get("/knowledge?tag=net/dns")).body).not.toContain(">One</a>");
  });

  it("shows the other names of a tag", async () => {
    await beside.tags.setAliases("net", ["ネットワーク"]);
    expect((await vic.get("/knowledge?tag=net")).body).toContain("ネットワーク");
  });

  it.each([
    "/knowledge?kind=nonsense",
    "/knowledge?tag=%00///&service=&page=-4",
    "/knowledge?page=1e99&tag=nothing/here",
    "/knowledge?service=%F0%9F%A6%93",
  ])("%s is a page like any other", async (path) => expect((await vic.get(path)).status).toBe(200));
});
