import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { openBeside, postmortem, type Visitor, visitor } from "./keep-cast.ts";

/** One black pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==",
  "base64",
);

describe("pictures", () => {
  let app: RunningApp;
  let database: Database;
  let hanako: Visitor;
  let viewer: Visitor;
  let id: string;
  beforeAll(async () => {
    app = await startApp();
    hanako = await visitor(app, "Hanako", "member");
    viewer = await visitor(app, "Vera", "viewer");
    database = openBeside(app);
    id = await postmortem(database, hanako.id);
  });
  afterAll(async () => {
    database.close();
    await app.stop();
  });

  const JSON_PLEASE = { accept: "application/json" };
  function send(bytes: Uint8Array<ArrayBuffer>, name: string, headers = {}, who = hanako, to = id) {
    const form = new FormData();
    form.append("file", new File([bytes], name, { type: "image/png" }));
    return who.post(`/attachments?document=${to}`, form, headers);
  }

  it("a picture sent by a script comes back as Markdown, and is served fenced in", async () => {
    const sent = await send(PNG, "グラフ.png", JSON_PLEASE);
    expect(sent.status).toBe(201);
    const answer = JSON.parse(sent.body);
    expect(answer).toEqual({
      id: answer.id,
      url: `/attachments/${answer.id}`,
      markdown: `![グラフ.png](/attachments/${answer.id})`,
    });
    const served = await hanako.get(answer.url);
    expect(served.bytes.equals(PNG)).toBe(true);
    expect(Object.fromEntries(served.headers)).toMatchObject({
      "content-type": "image/png",
      "content-disposition": `inline; filename="___.png"; filename*=UTF-8''%E3%82%B0%E3%83%A9%E3%83%95.png`,
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-cache",
    });
    const again = await hanako.get(answer.url, { "if-none-match": served.headers.get("etag") ?? "" });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    const stranger = await fetch(app.url + answer.url, { redirect: "manual" });
    expect(stranger.status).toBe(302);
  });

  it("without a script the person is shown the picture with its Markdown to copy", async () => {
    const sent = await send(PNG, "dashboard.png");
    expect([sent.status, sent.location]).toEqual([303, `/documents/${id}/pictures`]);
    const page = await hanako.get(`/documents/${id}/pictures`);
    expect(page.body).toMatch(/value="!\[[^"]*\]\(\/attachments\/[0-9a-z]+\)"/);
    expect(page.body).toMatch(/enctype="multipart\/form-data"/i);
  });

  it.each([
    ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a GIF that is a script", Buffer.from("GIF89a/*<script>alert(1)</script>*/=1;")],
    ["a PNG with a page in it", Buffer.concat([PNG, Buffer.from("<html><body onload=alert(1)>")])],
    ["a PNG with an archive behind it", Buffer.concat([PNG, Buffer.from("PK\u0005\u0006")])],
    ["a PDF", Buffer.from("%PDF-1.7\n%âãÏÓ\n")],
    ["nothing", Buffer.alloc(0)],
  ])("%s is refused with a clear message, whatever it calls itself", async (_, bytes) => {
    const sent = await send(bytes, "photo.png", JSON_PLEASE);
    expect(sent.status).toBe(422);
    expect(JSON.parse(sent.body).message).toBe("Only pictures can be added: PNG, JPEG, GIF, WebP or AVIF.");
  });

  it("a name that tries to be markup is shown as words", async () => {
    const sent = await send(
      Buffer.concat([PNG, Buffer.from([7])]),
      '"><img src=x onerror=alert(1)>.png',
      JSON_PLEASE,
    );
    expect(sent.body).toContain("onerror");
    const page = await hanako.get(`/documents/${id}/pictures`);
    expect(page.body).toContain("onerror=alert(1)");
    expect(page.body).not.toContain("<img src=x");
  });

  it("a picture above 10 MB is refused, with the limit named", async () => {
    const large = await send(Buffer.concat([PNG, Buffer.alloc(10 * 1024 * 1024)]), "large.png", JSON_PLEASE);
    expect(large.status).toBe(413);
    expect(JSON.parse(large.body).message).toBe("The file is larger than 10 MB.");
  });

  it("what is no upload is refused, and nothing is left in the data folder", async () => {
    expect((await hanako.post("/attachments", { documentId: id }, JSON_PLEASE)).status).toBe(422);
    const empty = new FormData();
    empty.append("documentId", id);
    expect((await hanako.post("/attachments", empty, JSON_PLEASE)).status).toBe(422);
    const broken = await fetch(`${app.url}/attachments?document=${id}`, {
      method: "POST",
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc',
      headers: {
        cookie: hanako.cookie,
        origin: app.url,
        "content-type": "multipart/form-data; boundary=x",
        accept: "application/json",
      },
    });
    expect(broken.status).toBe(400);
    expect(readdirSync(join(app.dataDir, "tmp"))).toEqual([]);
  });

  it("a viewer adds nothing; an unknown document and a binned one take nothing", async () => {
    expect((await send(PNG, "a.png", JSON_PLEASE, viewer)).status).toBe(403);
    expect((await send(PNG, "a.png", JSON_PLEASE, hanako, "nothing")).status).toBe(404);
    const gone = await postmortem(database, hanako.id);
    const { url } = JSON.parse((await send(PNG, "a.png", JSON_PLEASE, hanako, gone)).body);
    const now = new Date().toISOString();
    await database.documents.bin(gone, { at: now, by: hanako.id, now });
    expect((await send(PNG, "a.png", JSON_PLEASE, hanako, gone)).status).toBe(404);
    expect((await hanako.get(url)).status).toBe(404);
    expect((await hanako.get(`/documents/${gone}/pictures`)).status).toBe(404);
  });
});
