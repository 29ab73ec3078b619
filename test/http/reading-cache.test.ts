import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { ask } from "./ask.ts";
import { bytesOf } from "./bytes-of.ts";
import { openBeside, postmortem, type Visitor, visitor } from "./keep-cast.ts";

let app: RunningApp;
let beside: Database;
let mia: Visitor;
let leo: Visitor;
let vic: Visitor;
let id: string;

const FILED = { status: "published", publishedAt: "2026-11-20T03:00:00.000Z" };
const LATER = "2026-11-20T05:00:00.000Z";

beforeAll(async () => {
  app = await startApp();
  mia = await visitor(app, "Mia", "admin");
  leo = await visitor(app, "Leo", "member", "ja");
  vic = await visitor(app, "Vic", "viewer");
  beside = openBeside(app);
  id = await postmortem(beside, mia.id, { ...FILED, title: "Checkout was down" });
});
afterAll(async () => {
  beside.close();
  await app.stop();
});

const page = (who: { cookie: string }, path = `/postmortems/${id}`, headers: Record<string, string> = {}) =>
  ask(app, path, { headers: { cookie: who.cookie, ...headers } });

it("a page one has is not sent again, and to nobody else", async () => {
  const first = await page(mia);
  const etag = String(first.headers.etag);
  expect(first.headers["cache-control"]).toBe("private, no-cache");
  expect((await page(mia, undefined, { "if-none-match": etag })).status).toBe(304);
  const other = await page(vic, undefined, { "if-none-match": etag });
  expect([other.status, other.body.includes("Vic")]).toEqual([200, true]);
  expect(other.body).not.toContain(mia.id);
});

it("a page is the same whether it comes from the framework or from memory, compressed or not", async () => {
  const path = `/postmortems/${await postmortem(beside, leo.id, FILED)}?zone=utc`;
  const [first, again] = [await page(mia, path), await page(mia, path)];
  expect(again.body).toBe(first.body);
  const gzip = await bytesOf(app.url + path, { cookie: mia.cookie, "accept-encoding": "br;q=0, gzip" });
  expect(gunzipSync(gzip).toString()).toBe(first.body);
});

it("each moment one goes back to is a page of its own, kept like the others", async () => {
  const path = `/postmortems/${id}`;
  const asked = ["", "?known=2026-11-20T01:03:00.000Z", "?known=2026-11-20T01:04:00.000Z"];
  const pages = await Promise.all(asked.map((query) => page(mia, `${path}${query}`)));
  const etags = pages.map(({ headers }) => headers.etag);
  expect(new Set(etags).size).toBe(3);
  expect(etags).not.toContain(undefined);
  expect(new Set(pages.map(({ body }) => body)).size).toBe(3);
});

it("a save shows at once", async () => {
  const before = await page(mia);
  const stored = await beside.documents.find(id);
  const changes = new Map([["section:summary", "Written anew."]]);
  await beside.documents.save(id, { base: stored?.revision ?? 0, changes, by: mia.id, at: LATER });
  const after = await page(mia, undefined, { "if-none-match": String(before.headers.etag) });
  expect([after.status, after.body.includes("Written anew.")]).toEqual([200, true]);
});

it("a person's new name shows at once, although the postmortem did not change", async () => {
  await page(vic);
  await beside.people.update(mia.id, { name: "Maria" });
  expect((await page(vic)).body).toContain("Maria");
});

it("each language has its own page", async () => {
  expect((await page(leo)).body).toContain('<html lang="ja"');
  expect((await page(mia)).body).toContain('<html lang="en"');
  await beside.people.update(leo.id, { locale: "en" });
  expect((await page(leo)).body).toContain('<html lang="en"');
});

it("editing is offered as soon as the role allows it, and no longer", async () => {
  const offers = async () => (await page(vic)).body.includes(`/postmortems/${id}/details`);
  expect(await offers()).toBe(false);
  await beside.people.setRole(vic.id, "member");
  expect(await offers()).toBe(true);
  await beside.people.setRole(vic.id, "viewer");
  expect(await offers()).toBe(false);
});

it("what just happened is said by the framework, never from memory", async () => {
  const answer = await page({ cookie: `${mia.cookie}; notice=broken` });
  expect([answer.status, answer.headers.etag]).toEqual([200, undefined]);
});

it("somebody disabled or signed out gets nothing, whatever they have", async () => {
  const kim = await visitor(app, "Kim", "member");
  const known = { "if-none-match": String((await page(kim)).headers.etag) };
  await beside.people.disable(kim.id, LATER);
  expect((await page(kim, undefined, known)).status).toBe(302);
  await page(leo);
  await beside.sessions.endAll(leo.id);
  expect((await page(leo)).status).toBe(302);
});

it("what lies in the bin is not there, even for somebody who has it", async () => {
  const binned = await postmortem(beside, mia.id, FILED);
  const etag = String((await page(mia, `/postmortems/${binned}`)).headers.etag);
  await beside.documents.bin(binned, { at: LATER, by: mia.id, now: LATER });
  expect((await page(mia, `/postmortems/${binned}`, { "if-none-match": etag })).status).toBe(404);
});

it("a postmortem is no article", async () => {
  expect((await page(mia, `/articles/${id}`)).status).toBe(404);
});

it("a first visit weighs at most 100 kB, with everything the page asks for", async () => {
  const html = (await page(mia)).body;
  const parts = [...html.matchAll(/(?:href|src)="(\/(?:assets\/|favicon)[^"]*)"/g)].map(
    ([, path]) => path ?? "",
  );
  expect(new Set(parts).size).toBeGreaterThanOrEqual(3);
  const headers = { "accept-encoding": "br, gzip", cookie: mia.cookie };
  const all = [`/postmortems/${id}`, ...new Set(parts)].map((path) => bytesOf(app.url + path, headers));
  const total = (await Promise.all(all)).reduce((sum, bytes) => sum + bytes.length, 0);
  expect(total).toBeLessThanOrEqual(100 * 1024);
});
