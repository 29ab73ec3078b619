import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { openBeside, type Page, type Visitor, visitor } from "./keep-cast.ts";
import { eventAt, timeline, timelineOf } from "./timeline-cast.ts";

const NEW_YORK = { timeZone: "America/New_York" };

describe("times at which the clocks are changed", () => {
  let app: RunningApp;
  let database: Database;
  let hanako: Visitor;
  beforeAll(async () => {
    app = await startApp();
    hanako = await visitor(app, "Hanako", "member");
    database = openBeside(app);
  });
  afterAll(async () => {
    database.close();
    await app.stop();
  });
  const inNewYork = () => timeline({ database, by: hanako }, NEW_YORK);

  /** The values of the choices a page asks about a name. */
  const choices = (page: Page, name: string) =>
    [...page.body.matchAll(/<input type="radio"[^>]*name="([^"]*)"[^>]*value="([^"]*)"/g)]
      .filter((found) => found[1] === name)
      .map((found) => found[2] ?? "");

  const PLACES = [
    ["a new event", "at", { intent: "add", zone: "America/New_York", text: "deploy", kind: "change" }],
    ["an event that is changed", "event:e1.at", { intent: "save", event: "e1", zone: "America/New_York" }],
  ] as const;

  it.each(PLACES)("%s: a time that came twice is asked, with what was typed kept", async (_, name, form) => {
    const { pressAll, now, press } = await inNewYork();
    const typed = { ...form, revision: String((await now()).revision), [name]: "2026-11-01 01:30" };
    const asked = await press(typed as never);
    expect(asked.status).toBe(400);
    expect(asked.body).toContain('value="2026-11-01 01:30"');
    const offered = choices(asked, name);
    expect(offered).toHaveLength(2);
    expect(asked.body).toContain("The second: Sun, 1 Nov 2026, 01:30 GMT-5");
    const answered = await pressAll([...Object.entries(typed), [name, offered[1] ?? ""]]);
    expect(answered.status).toBe(303);
    expect((await now()).events.map(({ at }) => at)).toContain("2026-11-01T06:30:00.000Z");
  });

  it("a time that never was is told, with its two neighbours", async () => {
    const { press, page, now } = await inNewYork();
    const form = { intent: "add", zone: "America/New_York", text: "deploy", kind: "change" };
    const asked = await press({ ...form, at: "2026-03-08 02:30" });
    expect(asked.status).toBe(400);
    expect(asked.body).toContain("That time did not exist");
    expect(asked.body).toContain("Before the change: Sun, 8 Mar 2026, 01:30 GMT-5");
    expect(asked.body).toContain("After the change: Sun, 8 Mar 2026, 03:30 GMT-4");
    expect((await now()).events).toHaveLength(1);
    expect(page).not.toBe("");
  });

  it("the incident's times, what was learned and a new report ask as well", async () => {
    const { id, now } = await inNewYork();
    const revision = String((await now()).revision);
    const zone = "America/New_York";
    const details = { intent: "save", revision, zone, detectedAt: "2026-11-01 01:30" };
    const asked = await hanako.post(`/postmortems/${id}/details`, details);
    expect([asked.status, choices(asked, "detectedAt").length]).toEqual([400, 2]);
    const learned = { revision, zone, event: "e1", "event:e1.learnedAt": "2026-11-01 01:30" };
    const walk = await hanako.post(`/postmortems/${id}/walkthrough`, learned);
    expect([walk.status, choices(walk, "event:e1.learnedAt").length]).toEqual([400, 2]);
    const report = { title: "x", severity: "sev3", template: "standard", timeZone: zone };
    const fresh = await hanako.post("/postmortems/new", { ...report, startedAt: "2026-03-08 02:30" });
    expect([fresh.status, choices(fresh, "startedAt").length]).toEqual([400, 2]);
    const itself = await hanako.post(`/postmortems/${id}/fields`, details);
    expect(JSON.parse(itself.body).message).toContain("“Save” shows the choices.");
  });

  it("pasted rows are asked one by one; what nobody chose for waits for its time", async () => {
    const { press, now } = await inNewYork();
    const lines = "2026-11-01 01:30 first\n2026-11-01 01:40 second\n2026-11-01 03:00 third";
    const preview = await press({ intent: "preview", lines });
    const offered = choices(preview, "meant-1");
    expect(offered).toEqual(["2026-11-01T05:30:00.000Z", "2026-11-01T06:30:00.000Z"]);
    expect(choices(preview, "meant-2")).toHaveLength(2);
    expect(choices(preview, "meant-3")).toEqual([]);
    await press({
      intent: "paste",
      lines,
      "meant-1": offered[1] ?? "",
      "meant-2": "2020-01-01T00:00:00.000Z",
    });
    const at = Object.fromEntries((await now()).events.map((event) => [event.text, event.at]));
    expect(at).toMatchObject({
      first: "2026-11-01T06:30:00.000Z",
      second: null,
      third: "2026-11-01T08:00:00.000Z",
    });
  });

  it("days turn at midnight of the zone, at half and three quarters of an hour too", async () => {
    const midnight = { at: "2026-11-20T18:20:00.000Z", text: "turn" };
    const days = async (timeZone: string) => {
      const { page } = await timeline(
        { database, by: hanako },
        { ...timelineOf([eventAt("a", 0, midnight)]), timeZone },
      );
      const { body } = await hanako.get(page);
      return [...body.matchAll(/<h2>(\w+, \d+ \w+ \d+)/g)].map((found) => found[1]);
    };
    expect(await days("Asia/Kolkata")).toEqual(["Fri, 20 Nov 2026"]);
    expect(await days("Asia/Kathmandu")).toEqual(["Fri, 20 Nov 2026", "Sat, 21 Nov 2026"]);
    expect(await days("Australia/Lord_Howe")).toEqual(["Fri, 20 Nov 2026", "Sat, 21 Nov 2026"]);
  });
});
