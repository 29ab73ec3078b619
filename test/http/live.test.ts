import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { ask } from "./ask.ts";
import { openBeside, postmortem, type Visitor, visitor } from "./keep-cast.ts";
import { listen } from "./listen.ts";

describe("a document that is open", () => {
  let app: RunningApp;
  let database: Database;
  let yui: Visitor;
  let ken: Visitor;
  let vera: Visitor;
  beforeAll(async () => {
    app = await startApp();
    yui = await visitor(app, "Yui", "member");
    ken = await visitor(app, "Ken", "member");
    vera = await visitor(app, "Vera", "viewer");
    database = openBeside(app);
  });
  afterAll(async () => {
    database.close();
    await app.stop();
  });

  const open = (who: Visitor, ...ids: string[]) =>
    listen(app, `/live?documents=${ids.join(",")}`, { cookie: who.cookie });
  const write = (who: Visitor, id: string, summary: string, revision = 1) =>
    who.post(`/postmortems/${id}/fields`, {
      changed: "section:summary",
      "section:summary": summary,
      revision: String(revision),
    });
  const say = (who: Visitor, said: object) =>
    ask(app, "/live/presence", {
      method: "POST",
      headers: { cookie: who.cookie, origin: app.url, "content-type": "application/json" },
      body: JSON.stringify(said),
    });
  const inBin = { at: "2026-11-20T05:00:00.000Z", now: "2026-11-20T05:00:00.000Z" };

  it("is told of a change made in the app, by revision and never by text", async () => {
    const id = await postmortem(database, yui.id);
    const stream = await open(ken, id);
    expect(stream.status).toBe(200);
    expect(stream.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    });
    expect(stream.headers["content-encoding"]).toBeUndefined();
    expect(await stream.until(() => true)).toEqual({ id, revision: 1, here: [] });
    expect((await write(yui, id, "A secret sentence.")).status).toBe(200);
    await stream.until(({ revision }) => revision === 2);
    expect(stream.text()).not.toContain("secret");
    stream.close();
  });

  it("is told of a change that another process made", async () => {
    const id = await postmortem(database, yui.id);
    const stream = await open(ken, id);
    await stream.until(({ revision }) => revision === 1);
    const changes = new Map([["title", "From the command line"]]);
    await database.documents.save(id, { base: 1, changes, by: null, at: "2026-11-20T04:00:00.000Z" });
    await stream.until(({ revision }) => revision === 2);
    stream.close();
  });

  it("whoever comes back is told how things stand, so that a break loses nothing", async () => {
    const id = await postmortem(database, yui.id);
    const first = await open(ken, id);
    await first.until(({ revision }) => revision === 1);
    first.close();
    await write(yui, id, "While nobody listened.");
    const again = await open(ken, id);
    await again.until(({ revision }) => revision === 2);
    again.close();
  });

  it("is gone once it lies in the bin, and back when taken out", async () => {
    const id = await postmortem(database, yui.id);
    const stream = await open(ken, id);
    await stream.until(({ revision }) => revision === 1);
    await database.documents.bin(id, { ...inBin, by: yui.id });
    await stream.until(({ revision }) => revision === null);
    await database.documents.bin(id, { ...inBin, at: null, by: yui.id });
    await stream.until(({ revision }) => revision === 3);
    const never = await open(ken, "nothing-here");
    await never.until(({ revision }) => revision === null);
    for (const each of [stream, never]) each.close();
  });

  it("shows writers who is where, once each, and readers nobody", async () => {
    const id = await postmortem(database, yui.id);
    const [writer, reader] = [await open(ken, id), await open(vera, id)];
    const first = { tab: "yui-tab-1", document: id, field: "section:summary" };
    expect((await say(yui, first)).status).toBe(204);
    expect((await say(yui, { ...first, tab: "yui-tab-2", field: null })).status).toBe(204);
    const { here } = await writer.until(({ here }) => here.length > 0);
    expect(here).toEqual([{ id: yui.id, name: "Yui", fields: ["section:summary"] }]);
    await say(yui, { ...first, gone: true });
    await writer.until(({ here }) => here[0]?.fields.length === 0);
    await say(yui, { ...first, tab: "yui-tab-2", gone: true });
    await write(yui, id, "So that the reader hears something.");
    expect((await reader.until(({ revision }) => revision === 2)).here).toEqual([]);
    expect(reader.text()).not.toContain("Yui");
    for (const each of [writer, reader]) each.close();
  });

  it("a viewer says nothing, a stranger hears nothing, a page of another site is refused", async () => {
    const id = await postmortem(database, yui.id);
    const said = { tab: "some-tab-1", document: id, field: null };
    expect((await say(vera, said)).status).toBe(403);
    const stranger = await listen(app, `/live?documents=${id}`);
    expect(stranger.status).toBe(401);
    const foreign = await ask(app, "/live/presence", {
      method: "POST",
      headers: { cookie: yui.cookie, origin: "https://evil.example" },
      body: JSON.stringify(said),
    });
    expect(foreign.status).toBe(403);
  });

  it.each([
    { tab: "some-tab-1", document: "a b", field: null },
    { tab: "some-tab-1", document: "x", field: "<b>" },
    { tab: "some-tab-1", document: "x", field: "a".repeat(121) },
    { tab: "t", document: "x", field: null },
    { tab: "some-tab-1", document: "x", field: null, text: "more than is asked for" },
    [],
  ])("refuses what is no place in a document: %j", async (said) => {
    expect((await say(yui, said)).status).toBe(400);
  });

  it.each([
    "",
    "?documents=",
    "?documents=a%20b",
    `?documents=${Array(21)
      .fill(0)
      .map((_, n) => `d${n}`)}`,
  ])("refuses an address that names no documents: /live%s", async (query) => {
    expect((await listen(app, `/live${query}`, { cookie: yui.cookie })).status).toBe(400);
    expect((await yui.get(`/live/state${query}`)).status).toBe(400);
  });

  it("listens to GET alone", async () => {
    const answer = await ask(app, "/live?documents=x", { method: "HEAD", headers: { cookie: yui.cookie } });
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET"]);
  });

  it("one person has six streams, and a seventh once one is closed", async () => {
    const id = await postmortem(database, yui.id);
    const six = await Promise.all(Array.from({ length: 6 }, () => open(vera, id)));
    expect(six.map(({ status }) => status)).toEqual(Array(6).fill(200));
    const seventh = await open(vera, id);
    expect([seventh.status, seventh.headers["retry-after"]]).toEqual([503, "30"]);
    six[0]?.close();
    await expect
      .poll(async () => {
        const next = await open(vera, id);
        next.close();
        return next.status;
      })
      .toBe(200);
    for (const each of six) each.close();
  });

  it("asked instead of told, it says the same, and 304 while nothing moved", async () => {
    const id = await postmortem(database, yui.id);
    const first = await ken.get(`/live/state?documents=${id}`);
    expect(JSON.parse(first.body)).toEqual([{ id, revision: 1, here: [] }]);
    const etag = first.headers.get("etag") ?? "";
    const path = `/live/state?documents=${id}`;
    expect((await ken.get(path, { "if-none-match": etag })).status).toBe(304);
    expect((await ken.get(path, { "if-none-match": `W/${etag}` })).status).toBe(304);
    await write(yui, id, "Something new.");
    const moved = await ken.get(path, { "if-none-match": etag });
    expect(JSON.parse(moved.body)).toEqual([{ id, revision: 2, here: [] }]);
  });

  it("a stream ends within seconds of its session, and of its person being disabled", async () => {
    const id = await postmortem(database, yui.id);
    const leaving = await visitor(app, "Lea", "member");
    const dismissed = await visitor(app, "Dan", "member");
    const streams = [await open(leaving, id), await open(dismissed, id)];
    await database.sessions.endAll(leaving.id);
    await database.people.disable(dismissed.id, "2026-11-20T05:00:00.000Z");
    await Promise.all(streams.map(({ ended }) => ended));
    for (const each of streams) expect(each.status).toBe(200);
  });

  it("an event after the session has ended is not told", async () => {
    const id = await postmortem(database, yui.id);
    const leaving = await visitor(app, "Leo", "member");
    const stream = await open(leaving, id);
    await stream.until(({ revision }) => revision === 1);
    await database.sessions.endAll(leaving.id);
    await write(yui, id, "After Leo left.");
    await stream.ended;
    expect(stream.text()).not.toContain('"revision":2');
  });
});

it("open streams do not hold up a server that leaves", async () => {
  const app = await startApp();
  const yui = await visitor(app, "Yui", "member");
  const stream = await listen(app, "/live?documents=x", { cookie: yui.cookie });
  expect(stream.status).toBe(200);
  const left = app.stop();
  await stream.ended;
  expect(await left).toBe(0);
});
