import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "#app/adapters/ids.server.ts";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import type { FieldValue } from "#app/domain/document/document.ts";
import { openDatabase } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { apiAs } from "./api-client.ts";
import { type Browser, browser, firstAdmin, joined, personPath } from "./browser.ts";

let app: RunningApp;
let admin: Browser;
let manager: Browser;
beforeAll(async () => {
  app = await startApp();
  admin = await firstAdmin(app);
  manager = await joined(app, admin, { name: "Maya", role: "manager" });
});
afterAll(() => app.stop());

const CATALOGUE = ["/settings/teams", "/settings/services", "/settings/tags"];

it("administration is the admin's, the catalogue the manager's too, and nothing of it a member's", async () => {
  const member = await joined(app, admin, { name: "Mem", role: "member" });
  const someone = await personPath(admin, "Mem");
  expect((await manager.get("/settings/people")).status).toBe(403);
  for (const path of ["/settings/people/invitations", someone])
    expect([path, (await manager.get(path)).status, (await manager.post(path, {})).status]).toEqual([
      path,
      403,
      403,
    ]);
  for (const path of CATALOGUE) {
    expect([path, (await manager.get(path)).status]).toEqual([path, 200]);
    expect([path, (await member.get(path)).status, (await member.post(path, {})).status]).toEqual([
      path,
      403,
      403,
    ]);
    expect((await browser(app).get(path)).headers.location).toMatch(/^\/sign-in/);
  }
  expect((await manager.get("/settings")).headers.location).toBe("/settings/teams");
  expect((await manager.post("/settings", { sev1: "1" })).status).toBe(403);
  expect((await member.get("/settings")).status).toBe(403);
});

it("the last admin can neither be disabled nor lose the role; with two, one can", async () => {
  const aoi = await personPath(admin, "Aoi");
  for (const intent of ["disable", "role"]) {
    const answer = await admin.post(aoi, { intent, role: "member" });
    expect([answer.status, answer.body.includes("The last admin has to stay one.")]).toEqual([422, true]);
  }
  const second = await joined(app, admin, { name: "Second", role: "admin" });
  const path = await personPath(admin, "Second");
  const [one, two] = await Promise.all([
    admin.post(path, { intent: "role", role: "viewer" }),
    second.post(aoi, { intent: "role", role: "viewer" }),
  ]);
  // Two admins taking the role from each other: one of them is left.
  expect([one.status, two.status].toSorted()).not.toEqual([303, 303]);
  const left = one.status === 303 ? admin : second;
  await left.post(one.status === 303 ? path : aoi, { intent: "role", role: "admin" });
  expect((await admin.post(path, { intent: "role", role: "viewer" })).status).toBe(303);
  expect((await second.get("/settings/people")).status).toBe(403);
});

it("what a former admin could still open with is closed: invitations they made", async () => {
  const former = await joined(app, admin, { name: "Former", role: "admin" });
  const made = await former.post("/settings/people/invitations", {
    intent: "invite",
    name: "Spare",
    email: "spare@example.com",
    role: "admin",
  });
  const link = /(\/join\/[\w-]+)"/.exec(made.body)?.[1] ?? "";
  expect((await browser(app).get(link)).status).toBe(200);
  await admin.post(await personPath(admin, "Former"), { intent: "disable" });
  expect((await browser(app).get(link)).status).toBe(404);
});

it("disabling somebody lists what is to hand over, and hands it over", async () => {
  await joined(app, admin, { name: "Leaver", role: "member" });
  await joined(app, admin, { name: "Stayer", role: "member" });
  const [leaver, stayer] = [await personPath(admin, "Leaver"), await personPath(admin, "Stayer")];
  const [from = "", to = ""] = [leaver, stayer].map((path) => path.split("/").at(-1));
  await leaveWork(from);
  expect((await admin.post(leaver, { intent: "disable" })).headers.location).toBe(leaver);
  const page = await admin.get(leaver);
  for (const words of ["Add an alert", "Restore the database", "Known by Leaver alone", "db-only-leaver"])
    expect(page.body).toContain(words);
  const ticked = (name: string) =>
    [...page.body.matchAll(new RegExp(`name="${name}\\[\\]" checked="" value="([^"]+)"`, "g"))].map(
      (match) => match[1] ?? "",
    );
  const form = {
    intent: "hand-over",
    to,
    "actionIds[]": ticked("actionIds"),
    "articleIds[]": ticked("articleIds"),
  };
  expect([form["actionIds[]"].length, form["articleIds[]"].length]).toEqual([1, 1]);
  expect((await admin.post(leaver, { ...form, to: from })).status).toBe(422);
  expect((await admin.post(leaver, form)).status).toBe(303);
  expect((await admin.get(leaver)).body).not.toContain("Add an alert");
  const theirs = await admin.get(stayer);
  expect([theirs.body.includes("Add an alert"), theirs.body.includes("Restore the database")]).toEqual([
    true,
    true,
  ]);
});

it("hours to file are whole, 1 to 720, and count for the next incident", async () => {
  const form = { name: "Kaze Inc.", timeZone: "Asia/Tokyo", sev1: "24", sev2: "24", sev3: "48", sev4: "72" };
  for (const hours of ["0", "721", "1.5", "-3", "", "day"]) {
    const answer = await admin.post("/settings", { ...form, sev3: hours });
    expect([hours, answer.status, answer.body.includes('id="sev3-error"')]).toEqual([hours, 400, true]);
    expect(answer.body).toContain('value="Kaze Inc."');
  }
  expect((await admin.post("/settings", form)).status).toBe(303);
  const page = await admin.get("/settings");
  expect([page.body.includes('value="48"'), page.body.includes('value="Kaze Inc."')]).toEqual([true, true]);
  const api = await apiAs(app, "member", "reporter@example.com");
  const [startedAt, resolvedAt] = ["2026-11-20T01:00:00Z", "2026-11-20T02:00:00Z"];
  const incident = { title: "Slow", severity: "sev3", services: [], startedAt, resolvedAt };
  const { body } = await api("POST", "/incidents", incident);
  expect(String(body.postmortem?.dueAt)).toMatch(/^2026-11-22T02:00:00/);
});

it("five hundred people are found by name, role and page", async () => {
  await withDatabase(async ({ people }) => {
    for (let count = 0; count < 500; count += 1) {
      const [id, number] = [newId(), String(count).padStart(3, "0")];
      const role = count % 50 === 0 ? "manager" : "viewer";
      const at = "2026-11-20T01:00:00.000Z";
      await people.create({
        id,
        email: `crowd${number}@example.com`,
        name: `Crowd ${number}`,
        role,
        passwordHash: null,
        at,
      });
    }
  });
  const rows = (body: string) => [...body.matchAll(/Crowd \d{3}/g)].length;
  expect(rows((await admin.get("/settings/people?q=crowd")).body)).toBe(50);
  expect((await admin.get("/settings/people?q=crowd&page=10")).body).toContain("Crowd 499");
  expect((await admin.get("/settings/people?q=crowd&page=99999")).body).toContain("Crowd 499");
  expect(rows((await admin.get("/settings/people?q=crowd&role=manager")).body)).toBe(10);
  expect((await admin.get("/settings/people?q=crowd&sort=name&dir=desc")).body).toContain("Crowd 499");
  expect((await admin.get("/settings/people?q=%EF%BC%A3ROWD+499")).body).toContain("Crowd 499");
  expect((await admin.get("/settings/people?q=nobody-of-that-name")).body).toContain("Nobody matches");
});

it("a team is made once, renamed, given people, and removed", async () => {
  const made = await manager.post("/settings/teams", { name: " Payments " });
  const path = made.headers.location ?? "";
  expect(path).toMatch(/^\/settings\/teams\/[0-9a-z]{12}$/);
  const twice = await manager.post("/settings/teams", { name: "Payments" });
  expect([twice.status, twice.body.includes('value="Payments"')]).toEqual([422, true]);
  expect((await manager.post("/settings/teams", { name: " " })).status).toBe(400);
  const person = (await personPath(admin, "Maya")).split("/").at(-1) ?? "";
  await manager.post(path, { intent: "add", person });
  expect((await manager.get(path)).body).toContain("1 member");
  expect((await manager.post(path, { intent: "add", person: "nobody" })).status).toBe(422);
  await manager.post(path, { intent: "take-out", person });
  await manager.post(path, { intent: "rename", name: "Billing" });
  expect((await manager.get("/settings/teams")).body).toContain("Billing");
  expect((await manager.post(path, { intent: "remove" })).headers.location).toBe("/settings/teams");
  expect((await manager.get(path)).status).toBe(404);
});

it("a service is owned by a team, renamed in its documents, and removed only when unused", async () => {
  const team =
    (await manager.post("/settings/teams", { name: "Core" })).headers.location?.split("/").at(-1) ?? "";
  expect((await manager.post("/settings/services", { name: "ledger", ownerTeam: team })).status).toBe(303);
  expect((await manager.post("/settings/services", { name: "LEDGER" })).status).toBe(422);
  expect((await manager.post("/settings/services", { name: "ghost", ownerTeam: "no-team" })).status).toBe(
    422,
  );
  const path = await linkOn("/settings/services", "ledger");
  await withDatabase(({ documents }) => documents.create(article({ services: ["ledger"] })));
  expect((await manager.post(path, { intent: "remove" })).status).toBe(422);
  expect((await manager.post(path, { intent: "change", name: "ledger-api", ownerTeam: team })).status).toBe(
    303,
  );
  const page = await manager.get("/settings/services");
  expect([page.body.includes("ledger-api"), page.body.includes("Core")]).toEqual([true, true]);
  await manager.post("/settings/services", { name: "unused" });
  const unused = await linkOn("/settings/services", "unused");
  expect((await manager.post(unused, { intent: "remove" })).status).toBe(303);
  expect((await manager.get(unused)).status).toBe(404);
});

it("a tag has aliases, moves with what lies below it, and is removed only when unused", async () => {
  const make = (path: string, aliases = "") => manager.post("/settings/tags", { path, aliases });
  expect((await make("Cause / Certificate / Expiry", "期限切れ、expired, expired")).status).toBe(303);
  expect((await make("cause/certificate")).status).toBe(422);
  expect((await make("//")).status).toBe(400);
  const expiry = "/settings/tags/cause/certificate/expiry";
  expect((await manager.get(expiry)).body).toContain('value="期限切れ, expired"');
  await withDatabase(({ documents }) => documents.create(article({ tags: ["cause/certificate/expiry"] })));
  expect((await manager.post("/settings/tags/cause", { intent: "remove" })).status).toBe(422);
  expect(
    (await manager.post("/settings/tags/cause/certificate", { path: "cause/certificate/tls" })).status,
  ).toBe(422);
  expect(
    (await manager.post("/settings/tags/cause/certificate", { path: "cause/tls", aliases: "" })).status,
  ).toBe(303);
  expect((await manager.get("/settings/tags/cause/tls/expiry")).body).toContain('value="期限切れ, expired"');
  expect((await manager.get(expiry)).status).toBe(404);
  expect((await manager.post("/settings/tags/cause/tls/expiry", { intent: "remove" })).status).toBe(422);
});

async function linkOn(list: string, name: string): Promise<string> {
  const { body } = await manager.get(list);
  return new RegExp(`href="(${list}/[0-9a-z]{12})">${name}<`).exec(body)?.[1] ?? "";
}

function article(fields: Record<string, FieldValue>, by: string | null = null) {
  const at = "2026-11-20T01:00:00.000Z";
  const all = { title: "Restore the database", type: "runbook", body: "First …", publishedAt: at, ...fields };
  return { id: newId(), kind: "article" as const, fields: new Map(Object.entries(all)), by, at };
}

/** An open action, an article, and a service nobody else knows. */
async function leaveWork(owner: string): Promise<void> {
  const at = "2026-11-20T01:00:00.000Z";
  const action = {
    id: "action1",
    title: "Add an alert",
    ownerId: owner,
    dueOn: "2026-12-01",
    status: "open",
    aim: null,
    strength: null,
    verification: "",
    agreedHours: null,
    evidenceUrl: null,
    noEvidenceReason: "",
    dropReason: "",
    teamId: null,
    moves: [],
    createdAt: at,
    closedAt: null,
  };
  const postmortem = {
    id: newId(),
    kind: "postmortem" as const,
    fields: new Map<string, FieldValue>([
      ["title", "Checkout down"],
      ["status", "draft"],
      ["severity", "sev2"],
      ["action:action1", action],
    ]),
    by: null,
    at,
  };
  await withDatabase(async ({ documents }) => {
    await documents.create(postmortem);
    await documents.create(article({ owner, verifier: owner, services: ["db-only-leaver"] }, owner));
  });
}

async function withDatabase<T>(work: (database: ReturnType<typeof openDatabase>) => Promise<T>): Promise<T> {
  const database = openDatabase({
    file: join(app.dataDir, "furikaeri.sqlite"),
    migrations: join(packageRoot, "db", "migrations"),
    newId,
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
