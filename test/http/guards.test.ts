import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { ask } from "./ask.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const form = { "content-type": "application/x-www-form-urlencoded" };

it("the sign-in address answers a page or leads to set-up, under all security headers", async () => {
  const answer = await ask(app, "/sign-in");
  expect([200, 302]).toContain(answer.status);
  expect(answer.headers["content-security-policy"]).toContain("script-src 'self'; style-src 'self'");
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(answer.headers["strict-transport-security"]).toBeUndefined();
});

it.each(["/healthz", "/readyz"])("%s answers whatever the host", async (path) => {
  const answer = await ask(app, path, { headers: { host: "anything.example" } });
  expect([answer.status, answer.body]).toEqual([200, "ok\n"]);
});

it("a stranger's host is refused", async () => {
  expect((await ask(app, "/", { headers: { host: "evil.example" } })).status).toBe(421);
});

it.each(["localhost", "127.0.0.1", "[::1]"])("without APP_URL, %s is a host of ours", async (host) => {
  const { port } = new URL(app.url);
  expect((await ask(app, "/nowhere", { headers: { host: `${host}:${port}` } })).status).not.toBe(421);
  expect((await ask(app, "/nowhere", { headers: { host } })).status).not.toBe(421);
});

it.each([
  "/%ff",
  "/%",
  "/a/../b",
  "/%2e%2e/etc",
  "//evil.example",
  "/a\\b",
  "/%00",
])("the address %s is bad input", async (path) => expect((await ask(app, path)).status).toBe(400));

it.each([
  "/?_data=root",
  "/?%5Fdata=root",
  "/?a=1&_data",
  "/?_d%61ta=root",
])("%s does not reach the framework", async (path) => expect((await ask(app, path)).status).toBe(400));

it.each([
  ["another origin", { origin: "https://evil.example" }, 403],
  ["an opaque origin", { origin: "null" }, 403],
  ["another site", { "sec-fetch-site": "cross-site" }, 403],
  ["a sister site", { "sec-fetch-site": "same-site" }, 403],
  ["nobody says where", {}, 403],
  ["an empty origin", { origin: "" }, 403],
  ["our port on https", { origin: "https://127.0.0.1" }, 403],
] as const)("a form from %s is refused", async (_name, from, status) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"])
    expect((await ask(app, "/sign-in", { method, headers: { ...form, ...from }, body: "" })).status).toBe(
      status,
    );
});

it("a form of our own page gets past the guard: while nobody can sign in, to set-up", async () => {
  const answer = await ask(app, "/sign-in", {
    method: "POST",
    headers: { ...form, origin: app.url },
    body: "email=a%40example.org&password=",
  });
  expect([answer.status, answer.headers.location]).toEqual([302, "/setup"]);
});

it("a request that announces too large a body is refused", async () => {
  const answer = await ask(app, "/sign-in", {
    method: "POST",
    headers: { ...form, origin: app.url, "content-length": String(2 ** 20 + 1) },
    body: "x".repeat(2 ** 20 + 1),
  });
  expect(answer.status).toBe(413);
});

it("a body that grows past the limit unannounced is refused", async () => {
  const answer = await ask(app, "/sign-in", {
    method: "POST",
    headers: { ...form, origin: app.url, "transfer-encoding": "chunked" },
    body: [Buffer.from("email="), Buffer.alloc(2 ** 20, "x")],
  });
  expect(answer.status).toBe(413);
});

it("below the API, refusals are problem+json", async () => {
  for (const [path, headers, status] of [
    ["/api/v1/%ff", {}, 400],
    ["/api/v1/actions", { host: "evil.example" }, 421],
    ["/api/v1/incidents", { "content-length": "2000000" }, 413],
  ] as const) {
    const answer = await ask(app, path, {
      method: status === 413 ? "POST" : "GET",
      headers,
      ...(status === 413 ? { body: "x".repeat(2_000_000) } : {}),
    });
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(answer.body)).toMatchObject({ status });
  }
});

it("a method nobody knows is refused with those that are", async () => {
  const answer = await ask(app, "/", { method: "PROPFIND" });
  expect([answer.status, answer.headers.allow]).toEqual([
    405,
    "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
  ]);
});

it("a page that is not there is said in HTML with one doctype, and is no entry in the log", async () => {
  const answer = await ask(app, "/nowhere-at-all");
  expect(answer.status).toBe(404);
  expect(answer.body).toMatch(/^<!DOCTYPE html><html/);
  expect(app.stderr()).not.toContain("nowhere-at-all");
});

it.each([
  "GET",
  "POST",
  "OPTIONS",
  "HEAD",
])("%s without a route is no failure of the server", async (method) => {
  const answer = await ask(app, "/nowhere-at-all", { method, headers: { origin: app.url } });
  expect(answer.status).toBeGreaterThanOrEqual(200);
  expect(answer.status).toBeLessThan(500);
});

it.each([
  ["text/plain", "a=b"],
  ["application/json", "{}"],
  ["multipart/form-data", "x"],
  ["multipart/form-data; boundary=x", "no part at all"],
])("a body of type %s that is no form is bad input, not a failure of ours", async (type, body) => {
  const headers = { "content-type": type, origin: app.url };
  for (const path of ["/setup", "/preferences"])
    expect([path, (await ask(app, path, { method: "POST", headers, body })).status]).toEqual([path, 400]);
});
