import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ActionItem } from "#app/domain/action-item/action-item.ts";
import { actionValue } from "#app/domain/postmortem/fields.ts";
import { actionItem } from "#test/factories.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { fieldValue, openBeside, postmortem, type Visitor, visitor } from "./keep-cast.ts";

let app: RunningApp;
let owner: Visitor;
let colleague: Visitor;
let manager: Visitor;
let viewer: Visitor;
beforeAll(async () => {
  app = await startApp();
  owner = await visitor(app, "Mika", "member");
  colleague = await visitor(app, "Kenji", "member");
  manager = await visitor(app, "Jonas", "manager");
  viewer = await visitor(app, "Vera", "viewer", "ja");
});
afterAll(() => app.stop());

let made = 0;
/** An action of Mika's on a postmortem of its own. */
async function promised(wishes: Partial<ActionItem> = {}, services = ["checkout"]): Promise<string> {
  const database = openBeside(app);
  const id = `action-${++made}`;
  const item = actionItem({
    id,
    title: `Promise ${made}`,
    ownerId: owner.id,
    dueOn: "2099-12-04",
    ...wishes,
  });
  await postmortem(database, owner.id, { [`action:${id}`]: actionValue(item), services });
  database.close();
  return id;
}

async function stored(id: string) {
  const database = openBeside(app);
  const row = await database.lists.action(id);
  database.close();
  return row;
}

/** The form as its page fills it in, with what somebody changed. */
async function filledIn(visitor: Visitor, id: string, changes: Record<string, string>) {
  const page = await visitor.get(`/actions/${id}`);
  const row = await stored(id);
  const same = {
    revision: fieldValue(page, "revision") ?? "",
    title: fieldValue(page, "title") ?? "",
    owner: row?.ownerId ?? "",
    team: row?.teamId ?? "",
    dueOn: fieldValue(page, "dueOn") ?? "",
    status: row?.status ?? "",
    aim: row?.aim ?? "",
    strength: row?.strength ?? "",
    verification: fieldValue(page, "verification") ?? "",
  };
  const empty = { moveReason: "", evidenceUrl: "", noEvidenceReason: "", dropReason: "", agreedHours: "" };
  return { ...same, ...empty, ...changes };
}

describe("one action", () => {
  let id: string;
  beforeEach(async () => {
    id = await promised();
  });
  const change = async (who: Visitor, changes: Record<string, string>) =>
    who.post(`/actions/${id}`, await filledIn(who, id, changes));

  it("moving its date without a reason is refused at the field, with everything that was typed", async () => {
    const refused = await change(owner, { dueOn: "2099-12-24", title: "Promise, in better words" });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('href="#moveReason"');
    expect(fieldValue(refused, "title")).toBe("Promise, in better words");
    expect(fieldValue(refused, "dueOn")).toBe("2099-12-24");
    expect((await stored(id))?.dueOn).toBe("2099-12-04");
  });

  it("moved with a reason, the reason is read on its page and in the list", async () => {
    const moved = await change(owner, { dueOn: "2099-12-24", moveReason: "The vendor is late." });
    expect([moved.status, moved.location]).toEqual([303, `/actions/${id}`]);
    for (const path of [`/actions/${id}`, "/actions?owner=me"]) {
      const page = await owner.get(path);
      expect(page.body).toContain("moved 1×");
      expect(page.body).toContain("The vendor is late.");
    }
  });

  it("done asks for evidence or why there is none, dropped for a reason", async () => {
    const unproven = await change(owner, { status: "done" });
    expect([unproven.status, unproven.body.includes('href="#evidenceUrl"')]).toEqual([422, true]);
    const unexplained = await change(owner, { status: "dropped" });
    expect([unexplained.status, unexplained.body.includes('href="#dropReason"')]).toEqual([422, true]);
    const done = await change(owner, { status: "done", evidenceUrl: "https://ci.example/42" });
    expect(done.status).toBe(303);
    expect((await colleague.get(`/actions/${id}`)).body).toContain('href="https://ci.example/42"');
  });

  it("its last action done, a filed postmortem is closed", async () => {
    const row = await stored(id);
    const database = openBeside(app);
    const publish = new Map([
      ["status", "published"],
      ["publishedAt", "2026-11-20T03:00:00.000Z"],
    ]);
    const at = "2026-11-20T03:00:00.000Z";
    await database.documents.save(row?.postmortem.id ?? "", { base: 1, changes: publish, by: owner.id, at });
    database.close();
    await change(owner, { status: "dropped", dropReason: "The service is gone." });
    expect((await stored(id))?.postmortem.status).toBe("closed");
  });

  it("a colleague reads it and cannot change it; a manager can", async () => {
    const form = await filledIn(owner, id, { title: "Mine now" });
    for (const who of [colleague, viewer]) {
      expect((await who.get(`/actions/${id}`)).body).not.toContain("<textarea");
      expect((await who.post(`/actions/${id}`, form)).status).toBe(403);
    }
    expect((await stored(id))?.title).not.toBe("Mine now");
    expect((await change(manager, { owner: colleague.id })).status).toBe(303);
    expect((await stored(id))?.owner.name).toBe("Kenji");
  });

  it("two changes of different parts both win; of the same part the later one is kept as a draft", async () => {
    const [first, second, third] = [
      await filledIn(owner, id, { title: "Owner's words" }),
      await filledIn(manager, id, { strength: "weak" }),
      await filledIn(manager, id, { title: "Manager's words" }),
    ];
    await owner.post(`/actions/${id}`, first);
    expect((await manager.post(`/actions/${id}`, second)).location).toBe(`/actions/${id}`);
    expect(await stored(id)).toMatchObject({ title: "Owner's words", strength: "weak" });
    expect((await manager.post(`/actions/${id}`, third)).location).toMatch(/^\/drafts\//);
    expect((await stored(id))?.title).toBe("Owner's words");
  });

  it("is started from a list with one press, and the list comes back", async () => {
    const revision = fieldValue(await owner.get("/actions?owner=me"), "revision") ?? "";
    const back = "/actions?owner=me&sort=owner";
    const started = await owner.post(`/actions/${id}`, { intent: "start", revision, back });
    expect([started.status, started.location]).toEqual([303, back]);
    expect((await stored(id))?.status).toBe("in_progress");
  });

  it("the way back stays on this site", async () => {
    const form = { intent: "start", revision: "1", back: "//evil.example/" };
    expect((await owner.post(`/actions/${id}`, form)).location).toBe(`/actions/${id}`);
  });

  it("nonsense is answered at its field and never breaks", async () => {
    const cases: [Record<string, string>, string][] = [
      [{ title: " " }, "title"],
      [{ title: "x".repeat(301) }, "title"],
      [{ dueOn: "2099-02-30", moveReason: "x" }, "dueOn"],
      [{ owner: "nobody" }, "owner"],
      [{ team: "nothing" }, "team"],
      [{ status: "broken" }, "status"],
      [{ evidenceUrl: "javascript:alert(1)" }, "evidenceUrl"],
      [{ agreedHours: "many" }, "agreedHours"],
      [{ aim: "moon" }, "aim"],
    ];
    for (const [changes, field] of cases) {
      const answer = await change(owner, changes);
      expect([field, answer.status, answer.body.includes(`href="#${field}"`)]).toEqual([field, 400, true]);
    }
    expect((await owner.post(`/actions/${id}`, {})).status).toBe(400);
    expect((await owner.post(`/actions/${id}`, { intent: "start", revision: "x" })).status).toBe(400);
    expect((await change(owner, { revision: "999" })).status).toBe(422);
    expect((await owner.get("/actions/nothing")).status).toBe(404);
    expect((await owner.post("/actions/nothing", {})).status).toBe(404);
  });
});

describe("the list of actions", () => {
  it("is for those who signed in", async () => {
    const answer = await fetch(`${app.url}/actions?owner=me`, { redirect: "manual" });
    expect([answer.status, answer.headers.get("location")?.startsWith("/s")]).toEqual([302, true]);
  });

  it("shows what is overdue apart from what is not, in words", async () => {
    const late = await promised({ title: "Long overdue", dueOn: "2020-01-06" });
    const page = await manager.get("/actions?show=overdue");
    expect(page.body).toContain(`/actions/${late}"`);
    expect(page.body).toContain("Mon, 6 Jan 2020");
    expect(page.body).toContain("Overdue");
    expect((await manager.get("/actions?show=done")).body).not.toContain(`/actions/${late}"`);
  });

  it("is narrowed by what the address says", async () => {
    const here = await promised({ title: "Narrowed to" }, ["決済 API"]);
    const there = await promised({ title: "Left out" });
    const page = await manager.get(`/actions?service=${encodeURIComponent("決済 API")}&owner=${owner.id}`);
    expect(page.body).toContain(`/actions/${here}"`);
    expect(page.body).not.toContain(`/actions/${there}"`);
  });

  it("offers quick steps for one's own actions only", async () => {
    const id = await promised();
    for (const [who, offered] of [
      [owner, true],
      [colleague, false],
      [manager, false],
    ] as const) {
      const page = await who.get(`/actions?owner=${owner.id}`);
      expect([page.body.includes(`/actions/${id}"`), page.body.includes('value="start"')]).toEqual([
        true,
        offered,
      ]);
    }
  });

  it("reads any address as a list", async () => {
    for (const search of [
      "show=nothing&sort=nothing&order=up&page=-1",
      "page=1e308&severity=sev9&team=%00&owner=%F0%9F%92%A9",
      "service=%25&show=overdue&show=done&page=99999",
      "page=%E4%B8%80",
    ]) {
      expect([search, (await manager.get(`/actions?${search}`)).status]).toEqual([search, 200]);
    }
  });

  it("keeps the address short: what was left open in the form is not in it", async () => {
    const sent = await manager.get("/actions?show=overdue&team=&owner=me&service=&severity=&sort=due");
    expect([sent.status, sent.location]).toEqual([302, "/actions?show=overdue&owner=me"]);
  });

  it("a long Japanese page arrives whole", async () => {
    for (let n = 0; n < 30; n++) await promised({ title: `証明書の期限切れを三十日前に知らせる${n}` });
    const page = await viewer.get("/actions");
    expect(page.body).toContain("未完了");
    expect(page.body.includes("\0")).toBe(false);
  });
});
