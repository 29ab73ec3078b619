import { once } from "node:events";
import { statSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { expect, it } from "vitest";
import { freePort } from "#app/http/server/free-port.ts";
import { startApp, startRefused } from "#test/start-app.ts";
import { ask } from "./ask.ts";

it("asked to leave, the server leaves with 0; its secret is for its owner only", async () => {
  const app = await startApp();
  expect(statSync(join(app.dataDir, "session-secret")).mode & 0o777).toBe(0o600);
  expect(await app.stop()).toBe(0);
});

it("behind https, the host of APP_URL alone counts and HSTS is sent", async () => {
  const port = await freePort("127.0.0.1");
  const app = await startApp({ env: { APP_URL: "https://post.example", PORT: String(port) } });
  const here = { url: `http://127.0.0.1:${port}` };
  expect((await ask(here, "/sign-in")).status).toBe(421);
  const answer = await ask(here, "/sign-in", { headers: { host: "post.example" } });
  expect(answer.headers["strict-transport-security"]).toContain("max-age=");
  await app.stop();
});

it("a broken environment is refused with one line per problem and no stack", async () => {
  const { code, stderr } = await startRefused({
    env: {
      PORT: "many",
      APP_URL: "nowhere",
      DATABASE_URL: "postgres://db/x",
      SESSION_SECRET: "short",
      SMTP_URL: "http://mail",
      TRUST_PROXY: "everybody",
    },
  });
  expect(code).toBe(1);
  const names = stderr
    .trim()
    .split("\n")
    .map((line) => line.split(" ")[0]);
  expect(names).toEqual(["PORT", "APP_URL", "DATABASE_URL", "SESSION_SECRET", "SMTP_URL", "TRUST_PROXY"]);
});

it("a port that is taken is said in one line", async () => {
  const app = await startApp();
  const { port } = new URL(app.url);
  const { code, stderr } = await startRefused({ env: { PORT: port } });
  await app.stop();
  expect([code, stderr]).toEqual([1, `Port ${port} is taken.\n`]);
});

it("a data folder that cannot be made is said in one line", async () => {
  const { code, stderr } = await startRefused({ env: { DATA_DIR: "/dev/null/data" } });
  expect(code).toBe(1);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

it("empty variables count as unset", async () => {
  const app = await startApp({ env: { APP_URL: "", SMTP_URL: " ", TRUST_PROXY: "" } });
  expect((await ask(app, "/readyz")).status).toBe(200);
  await app.stop();
});

it("a form under way when the server is asked to leave gets its answer, and the server leaves with 0", async () => {
  const app = await startApp();
  const { hostname, port } = new URL(app.url);
  const sent = request({
    hostname,
    port,
    path: "/sign-in",
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: app.url, expect: "100-continue" },
    agent: new Agent({ keepAlive: true }),
  });
  sent.flushHeaders();
  await once(sent, "continue");
  const left = app.stop();
  sent.end("email=a");
  const [answer] = await once(sent, "response");
  answer.resume();
  expect(answer.statusCode).toBeLessThan(500);
  expect(await left).toBe(0);
});
