import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import { type RunningApp, startApp, startRefused } from "#test/start-app.ts";
import { type Api, apiAs, apiWith, tokenFor } from "./api-client.ts";
import { ask } from "./ask.ts";

/** One data folder that outlives the processes that serve it. */
let dataDir: string;
let app: RunningApp;
const serve = async (): Promise<RunningApp> => {
  const started = await startApp({ env: { DATA_DIR: dataDir } });
  return { ...started, dataDir };
};
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "furikaeri-kept-"));
  app = await serve();
});
afterEach(async () => {
  await app.stop("SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

const report = async (member: Api): Promise<string> => {
  const answer = await member("POST", "/incidents", {
    title: "Checkout answered 502",
    severity: "sev2",
    services: [],
    startedAt: "2026-11-20T10:00:00+09:00",
  });
  return String(answer.body.id);
};

const KILLS = 20;

it("killed while saving, twenty times over: what was acknowledged is there", {
  timeout: 180_000,
}, async () => {
  const token = await tokenFor(app, "member");
  const id = await report(apiWith(app, token));
  const acknowledged: string[] = [];
  let revision = 1;
  for (let kill = 0; kill < KILLS; kill++) {
    const member = apiWith(app, token);
    const writers = [0, 1].map(async (writer) => {
      for (let n = 0; ; n++) {
        const text = `kill ${kill} writer ${writer} save ${n}`;
        const events = { events: [{ at: "2026-11-20T10:00:00+09:00", text }] };
        const answer = await member("POST", `/incidents/${id}/events`, events).catch(() => null);
        if (answer?.status !== 200) return;
        acknowledged.push(text);
        if (acknowledged.length % (1 + (kill % 7)) === 0) app.process.kill("SIGKILL");
      }
    });
    await Promise.all(writers);
    await app.stop("SIGKILL");
    app = await serve();
    const found = (await apiWith(app, token)("GET", `/postmortems/${id}`)).body;
    const texts = new Set(JSON.parse(JSON.stringify(found.events)).map(({ text }: { text: string }) => text));
    expect(acknowledged.filter((text) => !texts.has(text))).toEqual([]);
    expect(Number(found.revision)).toBeGreaterThan(revision);
    revision = Number(found.revision);
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS);
  await app.stop();
  const database = new Database(join(dataDir, "furikaeri.sqlite"), { readonly: true });
  expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(database.pragma("foreign_key_check")).toEqual([]);
  database.close();
});

it("commands write beside a server that saves, and neither loses anything", { timeout: 60_000 }, async () => {
  const member = await apiAs(app, "member");
  const id = await report(member);
  const folder = join(dataDir, "notes");
  mkdirSync(folder);
  for (let n = 0; n < 60; n++) writeFileSync(join(folder, `note-${n}.md`), `# Note ${n}\n\nRetry once.\n`);
  const imported = command("import", folder);
  const saves = await Promise.all(
    Array.from({ length: 60 }, (_, n) =>
      member("POST", `/incidents/${id}/events`, {
        events: [{ at: "2026-11-20T10:00:00+09:00", text: `event ${n}` }],
      }),
    ),
  );
  expect(saves.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
  expect(await imported).toBe(0);
  const found = await member("GET", "/search?q=Retry&kind=article&limit=100");
  expect([found.body.total, (await member("GET", `/postmortems/${id}`)).body.revision]).toEqual([60, 61]);
});

it("a second server of the same data is refused in one line, the first goes on", async () => {
  const { code, stderr } = await startRefused({ env: { DATA_DIR: dataDir } });
  expect([code, stderr.trim().split("\n").length]).toEqual([1, 1]);
  expect((await ask(app, "/readyz")).status).toBe(200);
});

it("a damaged database is said in one line and left as it is", async () => {
  await app.stop();
  const file = join(dataDir, "furikaeri.sqlite");
  writeFileSync(file, "this was a database once, until somebody wrote over it".repeat(200));
  const { code, stderr } = await startRefused({ env: { DATA_DIR: dataDir } });
  expect([code, stderr.trim().split("\n").length]).toEqual([1, 1]);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
});

it("alive is not ready: while another process holds the database, readyz says so and recovers", async () => {
  const blocker = new Database(join(dataDir, "furikaeri.sqlite"));
  blocker.exec("begin immediate");
  const asked = ask(app, "/readyz");
  const { status } = await asked;
  blocker.exec("rollback");
  blocker.close();
  expect(status).toBe(503);
  expect((await ask(app, "/readyz")).status).toBe(200);
});

/** Runs a command of `npm run cli` on the same data; answers its exit code. */
function command(...args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [join(packageRoot, "build", "node", "cli.js"), ...args], {
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "production", DATA_DIR: dataDir },
    stdio: "ignore",
  });
  return new Promise((resolve) => child.once("exit", resolve));
}
