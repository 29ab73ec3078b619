import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { openBeside, type Visitor, visitor } from "./keep-cast.ts";
import { timeline } from "./timeline-cast.ts";

/** One black pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==",
  "base64",
);
const WORDS = "The error rate rises from 10:04";

describe("pictures of an event", () => {
  let app: RunningApp;
  let database: Database;
  let hanako: Visitor;
  let viewer: Visitor;
  let manager: Visitor;
  beforeAll(async () => {
    app = await startApp();
    hanako = await visitor(app, "Hanako", "member");
    viewer = await visitor(app, "Vera", "viewer");
    manager = await visitor(app, "Mari", "manager");
    database = openBeside(app);
  });
  afterAll(async () => {
    database.close();
    await app.stop();
  });

  function send(id: string, bytes: Uint8Array<ArrayBuffer>, words = WORDS, who = hanako, event = "e1") {
    const form = new FormData();
    form.append("file", new File([bytes], "graph.png", { type: "image/png" }));
    form.append("words", words);
    return who.post(`/attachments?document=${id}&event=${event}&zone=utc`, form);
  }
  const fresh = () => timeline({ database, by: hanako }, {});

  it("a picture is shown in the list, the walkthrough and the reading page, with what it shows", async () => {
    const { id, now, page } = await fresh();
    const sent = await send(id, PNG);
    expect([sent.status, sent.location]).toEqual([303, `${page}?zone=utc&more=e1#event-e1`]);
    const [picture = ""] = (await now()).events[0]?.pictures ?? [];
    const shown = `<img src="/attachments/${picture}" alt="${WORDS}" loading="lazy"/>`;
    for (const path of [page, `/postmortems/${id}`, `/postmortems/${id}/walkthrough?event=e1`])
      expect((await hanako.get(path)).body, path).toContain(shown);
    const served = await viewer.get(`/attachments/${picture}`);
    expect(Object.fromEntries(served.headers)).toMatchObject({
      "content-type": "image/png",
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
    });
  });

  it("the same picture twice stands there once", async () => {
    const { id, now } = await fresh();
    await send(id, PNG);
    await send(id, PNG);
    expect((await now()).events[0]?.pictures).toHaveLength(1);
  });

  it.each([
    ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), WORDS],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), WORDS],
    ["a picture without words", PNG, "  "],
  ])("%s is refused with a notice, and nothing is changed", async (_, bytes, words) => {
    const { id, now, page } = await fresh();
    const before = await now();
    const refused = await send(id, bytes, words);
    expect([refused.status, refused.location]).toEqual([303, `${page}?zone=utc&more=e1#event-e1`]);
    expect(await now()).toEqual(before);
    expect(await database.attachments.of(id)).toEqual([]);
  });

  it("viewers add none, and an event that is not there takes none", async () => {
    const { id } = await fresh();
    expect((await send(id, PNG, WORDS, viewer)).status).toBe(403);
    expect((await send(id, PNG, WORDS, hanako, "nothing")).status).toBe(404);
    expect(await database.attachments.of(id)).toEqual([]);
  });

  it("taken off it can be put back; merged events show the pictures of all", async () => {
    const { id, now, press, undo } = await fresh();
    await send(id, PNG);
    const [picture = ""] = (await now()).events[0]?.pictures ?? [];
    const led = await press({ intent: "detach", event: "e1", picture });
    expect((await now()).events[0]?.pictures).toEqual([]);
    await undo(led);
    expect((await now()).events[0]?.pictures).toEqual([picture]);
  });

  it("removed for good it is gone from its event, with what it was said to show", async () => {
    const { id, now, page } = await fresh();
    await send(id, PNG);
    const [picture = ""] = (await now()).events[0]?.pictures ?? [];
    const form = new FormData();
    for (const [name, value] of [
      ["intent", "pictures"],
      ["pictures[]", picture],
      ["sure", "yes"],
    ] as const)
      form.append(name, value);
    const removal = await manager.post(`/documents/${id}/removal`, form);
    expect(removal.status).toBe(303);
    expect((await now()).events[0]?.pictures).toEqual([]);
    expect((await now()).pictureWords).toEqual({});
    expect((await hanako.get(page)).body).not.toContain(picture);
    expect((await hanako.get(`/attachments/${picture}`)).status).toBe(404);
  });
});
