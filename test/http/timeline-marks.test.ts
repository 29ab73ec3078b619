import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { openBeside, type Visitor, visitor } from "./keep-cast.ts";
import { eventAt, timeline, timelineOf } from "./timeline-cast.ts";

describe("marks, measures and clocks that are wrong", () => {
  let app: RunningApp;
  let database: Database;
  let hanako: Visitor;
  let kenji: Visitor;
  beforeAll(async () => {
    app = await startApp();
    hanako = await visitor(app, "Hanako", "member");
    kenji = await visitor(app, "Kenji", "member", "ja");
    database = openBeside(app);
  });
  afterAll(async () => {
    database.close();
    await app.stop();
  });

  const marked = (fields = {}) =>
    timeline(
      { database, by: hanako },
      { ...timelineOf([eventAt("a", 6), eventAt("b", 30, { skewSeconds: 180 })]), ...fields },
    );

  it("an event's instant becomes a time of the incident, moves the clock, and is undone", async () => {
    const { press, now, undo, page, id } = await marked();
    const led = await press({ intent: "mark", event: "b", time: "resolvedAt" });
    expect(led.status).toBe(303);
    const { times, dueAt } = await now();
    expect([times.resolvedAt, dueAt]).toEqual(["2026-11-20T01:30:00.000Z", "2026-11-21T01:30:00.000Z"]);
    const list = await hanako.get(`${page}?more=b`);
    expect(list.body).toContain("When it was resolved");
    expect(list.body).toMatch(/<button[^>]*name="off"[^>]*value="resolvedAt"[^>]*aria-pressed="true"/);
    expect((await undo(led)).status).toBe(303);
    expect((await now()).times.resolvedAt).toBeNull();
    expect(id).not.toBe("");
  });

  it("a mark is taken off, but never one that stands at another event", async () => {
    const { press, now } = await marked({ startedAt: "2026-11-20T01:06:00.000Z" });
    await press({ intent: "mark", event: "b", off: "startedAt" });
    expect((await now()).times.startedAt).toBe("2026-11-20T01:06:00.000Z");
    await press({ intent: "mark", event: "a", off: "startedAt" });
    expect((await now()).times.startedAt).toBeNull();
  });

  it("times out of order are told in place, in words, and nothing is changed", async () => {
    const { press, now } = await marked({ detectedAt: "2026-11-20T01:06:00.000Z" });
    const { revision } = await now();
    const refused = await press({ intent: "mark", event: "b", time: "startedAt" });
    expect(refused.status).toBe(400);
    expect(refused.body).toContain("“Detected” would be before “Started”");
    expect((await now()).revision).toBe(revision);
    for (const form of [{ time: "reportedAt" }, { time: "__proto__" }, {}])
      expect((await press({ intent: "mark", event: "b", ...form } as never)).status).toBe(400);
  });

  it("measures are told with their definition, and with what is missing where they cannot be", async () => {
    const times = { startedAt: "2026-11-20T01:00:00.000Z", detectedAt: "2026-11-20T01:06:00.000Z" };
    const { page, id } = await marked(times);
    for (const path of [page, `/postmortems/${id}`]) {
      const { body } = await hanako.get(path);
      const words = body
        .replace(/<!-- -->/g, "")
        .replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ");
      expect(words).toContain("Time to detect 6 mins from “Started” to “Detected”");
      expect(words).toContain(
        "Time to resolve cannot be told yet (missing: Resolved) from “Started” to “Resolved”",
      );
    }
    expect((await kenji.get(page)).body).toContain("「発生」から「検知」まで");
  });

  it("a source's clock that is wrong is marked for writers and readers, corrected once, and undone", async () => {
    const { press, now, undo, page, id } = await marked();
    for (const path of [page, `/postmortems/${id}`, `/postmortems/${id}/walkthrough?event=b`])
      expect((await hanako.get(path)).body, path).toContain("runs 3 mins ahead of ours");
    expect((await kenji.get(page)).body).toContain("情報源の時計が3分進んでいます");
    const led = await press({ intent: "correct", event: "b" });
    const at = async () => (await now()).events.find((event) => event.id === "b")?.at;
    expect(await at()).toBe("2026-11-20T01:27:00.000Z");
    const again = await press({ intent: "correct", event: "b" });
    expect(again.location).not.toContain("undo=");
    expect(await at()).toBe("2026-11-20T01:27:00.000Z");
    expect((await hanako.get(page)).body).not.toContain("ahead of ours");
    await undo(led);
    expect(await at()).toBe("2026-11-20T01:30:00.000Z");
  });

  it("undo keeps what somebody wrote at the event meanwhile", async () => {
    const { press, now, undo } = await marked();
    const led = await press({ intent: "correct", event: "b" });
    const { revision } = await now();
    await press({ intent: "save", event: "b", revision: String(revision), "event:b.text": "written since" });
    await undo(led);
    const event = (await now()).events.find(({ id }) => id === "b");
    expect(event).toMatchObject({ at: "2026-11-20T01:30:00.000Z", text: "written since" });
  });

  it("an undo of what never was is nothing", async () => {
    const { press } = await marked();
    for (const undo of ["", "0", "1", "99999", "x", "1.5"])
      expect((await press({ intent: "undo", undo })).status, undo).toBe(404);
  });
});
