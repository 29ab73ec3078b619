import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { type Api, apiAs } from "./api-client.ts";
import { ask } from "./ask.ts";
import { anonymous, beside, signedInAs, type Visitor } from "./visitor.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const PASSWORD = "correct horse battery staple";

describe("security seen from outside", () => {
  let app: RunningApp;
  let admin: Visitor;
  let member: Api;
  beforeAll(async () => {
    app = await startApp();
    admin = await signedInAs(app, "admin");
    member = await apiAs(app, "member");
  });
  afterAll(() => app.stop());

  it.each([
    ["a page", "/sign-in", 200],
    ["a page that is not there", "/nowhere", 404],
    ["a redirect", "/", 302],
    ["a refusal before the framework", "/%ff", 400],
    ["data of the framework", "/_root.data", 202],
    ["the API's refusal", "/api/v1/actions", 401],
    ["the API's description", "/api/v1/openapi.json", 200],
    ["a file", "/favicon.svg", 200],
  ] as const)("%s carries every security header", async (_what, path, status) => {
    const { headers, status: answered } = await ask(app, path);
    expect(answered).toBe(status);
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|nonce|\*/);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["x-powered-by"]).toBeUndefined();
  });

  it("nothing a person sees is kept by caches on the way", async () => {
    for (const path of ["/", "/sign-in", "/nowhere", "/api/v1/actions"]) {
      const { headers } = await admin.get(path);
      expect([path, String(headers["cache-control"])]).toEqual([
        path,
        expect.stringMatching(/no-store|private/),
      ]);
    }
  });

  it("a 404 names nothing of the inside, in English and in Japanese", async () => {
    for (const language of ["en", "ja"]) {
      const { status, body } = await ask(app, "/nowhere/<script>alert(1)</script>", {
        headers: { "accept-language": language },
      });
      expect(status).toBe(404);
      expect(body).toContain(`<html lang="${language}"`);
      expect(body).toMatch(/<title>[^<]+ · /);
      expect(body).not.toMatch(/<script>alert|node_modules|\.server\.|at \w+ \(|sqlite/i);
    }
  });

  it.each([
    "*",
    "",
    "xx-invalid-locale-that-is-long",
    "ja;q=abc",
    "\u00ff",
    `${"a".repeat(200)};q=0.1`,
  ])("an odd Accept-Language (%j) is no failure", async (language) => {
    expect((await ask(app, "/sign-in", { headers: { "accept-language": language } })).status).toBe(200);
  });

  it.each([
    "session=x",
    "session=%ff",
    `session=${"A".repeat(43)}`,
    "notice=eyJ; notice",
    "locale=../../etc",
    "__proto__=1; constructor=2",
  ])("an odd cookie (%s) is no failure and lets nobody in", async (cookie) => {
    expect((await ask(app, "/sign-in", { headers: { cookie } })).status).toBe(200);
    expect((await ask(app, "/", { headers: { cookie } })).headers.location).toMatch(/^\/sign-in/);
  });

  describe("signing in", () => {
    const signIn = (to: string, cookie = "", password = PASSWORD) =>
      ask(app, `/sign-in${to}`, {
        method: "POST",
        headers: { ...FORM, origin: app.url, cookie },
        body: new URLSearchParams({ email: "kei@example.org", password }).toString(),
      });
    beforeAll(async () => {
      const { argon2id } = await import("#app/adapters/password-hash.server.ts");
      const passwordHash = await argon2id().make(PASSWORD);
      const at = new Date().toISOString();
      await beside(app, ({ people }) =>
        people.create({ id: "kei", email: "kei@example.org", name: "Kei", role: "member", passwordHash, at }),
      );
    });

    it("gives a new session that scripts cannot read and other sites cannot send", async () => {
      const old = await signIn("");
      const cookie = String(old.headers["set-cookie"]);
      expect(cookie).toMatch(/session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/);
      expect(cookie).not.toContain("Secure");
      const brought = /session=[\w-]+/.exec(cookie)?.[0] ?? "";
      const again = String((await signIn("", brought)).headers["set-cookie"]);
      expect(again).not.toContain(brought);
      expect((await ask(app, "/", { headers: { cookie: brought } })).headers.location).toMatch(/^\/sign-in/);
    });

    it.each([
      ["?to=/knowledge", "/knowledge"],
      ["?to=//evil.example", "/"],
      ["?to=https://evil.example", "/"],
      ["?to=/%5Cevil.example", "/"],
      ["?to=/%09/evil.example", "/"],
      ["?to=javascript:alert(1)", "/"],
      ["?to=/%2F%2Fevil.example", "/"],
      ["?to=%2F%0d%0aset-cookie:x=1", "/"],
    ])("leads on to %s as %s", async (to, where) => {
      const { status, headers } = await signIn(to);
      expect([status, headers.location]).toEqual([303, where]);
    });

    it("says the same of a wrong password and of nobody, and stops trying after five", async () => {
      const wrong = await signIn("", "", "wrong wrong wrong");
      const nobody = await ask(app, "/sign-in", {
        method: "POST",
        headers: { ...FORM, origin: app.url },
        body: "email=nobody%40example.org&password=wrong+wrong+wrong",
      });
      const alert = (body: string) => /role="alert"[\s\S]*?<\/div>/.exec(body)?.[0];
      expect([wrong.status, alert(wrong.body)]).toEqual([nobody.status, alert(nobody.body)]);
      expect(alert(wrong.body)).toBeTruthy();
      for (let n = 0; n < 5; n++) await signIn("", "", "wrong wrong wrong");
      expect((await signIn("")).headers.location).toBeUndefined();
    });
  });

  it("leaving the preferences never leads to another site", async () => {
    for (const returnTo of ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:x"]) {
      const { headers } = await anonymous(app).post("/preferences", { locale: "ja", returnTo });
      expect(headers.location).toBe("/");
    }
  });

  it("an answer to a token is never given to a cookie", async () => {
    expect((await admin.get("/api/v1/actions")).status).toBe(401);
    expect((await ask(app, "/api/v1/actions", { headers: { authorization: "Bearer nope" } })).status).toBe(
      401,
    );
  });

  const report = async (title = "Checkout answered 502") => {
    const { body } = await member("POST", "/incidents", {
      title,
      severity: "sev2",
      services: [],
      startedAt: "2026-11-20T10:00:00+09:00",
    });
    return String(body.id);
  };

  it("twenty changes of twenty lines at once all win", async () => {
    const id = await report();
    const lines = Array.from({ length: 20 }, (_, n) => `line ${n}`);
    const base = lines.flatMap((line) => [line, ""]);
    await member("PATCH", `/postmortems/${id}`, { revision: 1, sections: { summary: base.join("\n") } });
    const answers = await Promise.all(
      lines.map((line, n) => {
        const mine = base.with(n * 2, `${line}, changed`).join("\n");
        return member("PATCH", `/postmortems/${id}`, { revision: 2, sections: { summary: mine } });
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(lines.map(() => 200));
    const { body } = await member("GET", `/postmortems/${id}`);
    expect(body.revision).toBe(22);
    for (const line of lines) expect(JSON.stringify(body.sections)).toContain(`${line}, changed`);
  });

  it("twenty changes of one line at once: each text is in the document or in a draft", async () => {
    const id = await report();
    await member("PATCH", `/postmortems/${id}`, { revision: 1, sections: { summary: "the line" } });
    const texts = Array.from({ length: 20 }, (_, n) => `the line as number ${n} wrote it`);
    const answers = await Promise.all(
      texts.map((summary) => member("PATCH", `/postmortems/${id}`, { revision: 2, sections: { summary } })),
    );
    const kept = await beside(app, async ({ drafts, documents }) => {
      const current = JSON.stringify((await documents.find(id))?.fields.get("section:summary"));
      const losers = answers.filter(({ status }) => status === 409).map(({ body }) => String(body.draft?.id));
      const found = await Promise.all(losers.map((draft) => drafts.find(draft)));
      return current + JSON.stringify(found.map((draft) => draft && [...draft.changes]));
    });
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
    for (const text of texts) expect(kept).toContain(text);
  });

  it("one key used twenty times at once makes one incident", async () => {
    const before = (await member("GET", "/postmortems?limit=100")).body
      .items as unknown as readonly unknown[];
    const incident = { title: "Once", severity: "sev3", services: [], startedAt: "2026-11-20T10:00:00Z" };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => member("POST", "/incidents", incident, { "idempotency-key": "once" })),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const after = (await member("GET", "/postmortems?limit=100")).body.items as unknown as readonly unknown[];
    expect(after.length - before.length).toBe(1);
  });
});
