import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { ask } from "./ask.ts";
import { openBeside, postmortem, type Visitor, visitor } from "./keep-cast.ts";

let app: RunningApp;
let beside: Database;
let vic: Visitor;
let kai: Visitor;

beforeAll(async () => {
  app = await startApp();
  vic = await visitor(app, "Vic", "viewer");
  kai = await visitor(app, "Kai", "admin", "ja");
  beside = openBeside(app);
  const fields = { status: "published", publishedAt: "2026-11-20T03:00:00.000Z" };
  await postmortem(beside, kai.id, {
    ...fields,
    title: "Payments stopped",
    services: ["payment-api"],
    tags: ["cause/certificate"],
    "section:summary": "The certificate of the gateway had expired & nobody <b>knew</b>.",
  });
  await postmortem(beside, kai.id, {
    ...fields,
    title: "夜間バッチの障害",
    services: ["billing"],
    tags: ["cause/capacity"],
    "section:summary": "接続数の上限に達し、請求書の配信が遅れました。証明書は関係ありません。",
  });
});
afterAll(async () => {
  beside.close();
  await app.stop();
});

const search = async (who: Visitor, query: string) => (await who.get(`/search?${query}`)).body;

it("marks what was asked for in the passage that answers, and nothing of the text is markup", async () => {
  const page = await search(vic, "q=certificate+expired");
  expect(page).toContain("<mark>certificate</mark>");
  expect(page).toContain("&amp; nobody knew");
  expect(page).not.toContain("<b>");
  expect(page).toContain("payment-api");
});

it("finds Japanese words without blanks", async () => {
  expect(await search(kai, `q=${encodeURIComponent("請求書 遅れ")}`)).toContain("夜間バッチの障害");
});

it("narrows by kind, tag and service", async () => {
  const q = `q=${encodeURIComponent("証明書 certificate")}`;
  expect(await search(vic, q)).toContain("夜間バッチの障害");
  expect(await search(vic, `${q}&service=payment-api`)).not.toContain("夜間バッチの障害");
  expect(await search(vic, `${q}&tag=cause/capacity`)).not.toContain("Payments stopped");
  expect(await search(vic, `${q}&kind=article`)).not.toContain("Payments stopped");
});

it("says which words it took instead of mistyped ones", async () => {
  const page = await search(vic, "q=certifcate");
  expect(page).toContain("“certificate”");
  expect(page).toContain("Payments stopped");
});

it("offers to write what nobody wrote, to those who may", async () => {
  const found = await search(kai, "q=flugelhorn");
  expect(found).toContain("/articles/new?title=flugelhorn");
  expect((await kai.get("/articles/new?title=flugelhorn")).body).toContain('value="flugelhorn"');
  expect(await search(vic, "q=flugelhorn")).not.toContain("/articles/new");
});

it.each([
  "",
  "q=",
  "q=%22%22%20AND%20OR%20*%20NEAR(",
  "q=x&kind=nonsense&tag=%00&service=&limit=-1",
  `q=${"長".repeat(600)}`,
  "q=a&q=b&limit=1e9",
])("the query %j is a page like any other", async (query) => {
  expect((await vic.get(`/search?${query}`)).status).toBe(200);
});

it("suggests names as one types, at most eight, each a path of ours", async () => {
  const answer = await vic.get("/search/suggest?q=paym");
  const { suggestions } = JSON.parse(answer.body);
  expect(answer.headers.get("content-type")).toContain("application/json");
  expect(suggestions.length).toBeGreaterThan(0);
  expect(suggestions.length).toBeLessThanOrEqual(8);
  expect(suggestions).toContainEqual({
    text: "payment-api",
    note: "Service",
    href: "/knowledge?service=payment-api",
  });
  for (const { href } of suggestions) expect(href).toMatch(/^\/(?!\/)/);
});

it("suggests nothing for nothing", async () => {
  expect(JSON.parse((await vic.get("/search/suggest")).body)).toEqual({ suggestions: [] });
});

it("answers nobody who is not signed in", async () => {
  expect((await ask(app, "/search/suggest?q=paym")).status).toBe(401);
  const page = await ask(app, "/search?q=paym");
  expect([page.status, page.headers.location]).toEqual([302, "/sign-in?to=%2Fsearch%3Fq%3Dpaym"]);
});
