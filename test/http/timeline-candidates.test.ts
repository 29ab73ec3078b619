import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { openBeside, postmortem, type Visitor, visitor } from "./keep-cast.ts";
import { lay, ticks, told } from "./seed-candidates.ts";

const at = (time: string) => `2026-11-20T${time}:00.000Z`;
const ALERT = {
  system: "alertmanager",
  kind: "detection",
  span: { key: "a1", edge: "start" },
} as const;

describe("candidates beside the timeline", () => {
  let app: RunningApp;
  let database: Database;
  let mika: Visitor;
  let vera: Visitor;
  let id: string;
  beforeAll(async () => {
    app = await startApp();
    mika = await visitor(app, "Mika", "member");
    vera = await visitor(app, "Vera", "viewer");
    database = openBeside(app);
  });
  afterAll(async () => {
    database.close();
    await app.stop();
  });
  beforeEach(async () => {
    id = await postmortem(database, mika.id, { timeZone: "Asia/Tokyo", startedAt: at("01:00") });
    await lay(database, id, [
      told("Disk is filling up", at("00:50"), { ...ALERT, author: "Ren" }),
      told("I see it too", at("01:02"), { author: "Mika Tanaka", source: "https://chat.example/1" }),
      told("Error rate above 5 %", at("01:06"), { ...ALERT, dedupeKey: "k2", skewSeconds: 185 }),
      told("restarted <b>the</b> pods", null, { atText: "99:10" }),
    ]);
  });

  const page = () => `/postmortems/${id}/candidates`;
  const events = async () => {
    const stored = await database.documents.find(id);
    return stored ? postmortemFrom(stored).events.filter(({ id: each }) => each !== "e1") : [];
  };
  const post = (fields: readonly (readonly [string, string])[], to = page(), who = mika) => {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    return who.post(to, form);
  };
  const ticked = (numbers: readonly string[]) => numbers.map((each) => ["candidate[]", each] as const);

  it("stand in time's order with source, author, alert and skew, the timeline's events between them", async () => {
    const { body } = await mika.get(page());
    const order = ["Disk is filling up", "I see it too", "Pager rings", "Error rate above", "pods"];
    const places = order.map((text) => body.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(body).toContain("Mika Tanaka");
    expect(body).toContain('href="https://chat.example/1"');
    expect(body).toContain("this clock is 3:05 ahead");
    expect(body).toContain("Alert begins");
    expect(body).toContain("restarted &lt;b&gt;the&lt;/b&gt; pods");
    expect(body).toContain("4 candidates");
    expect(ticks(body)).toHaveLength(4);
    const timeline = await mika.get(`/postmortems/${id}/timeline`);
    expect(timeline.body).toContain("4 candidates beside the timeline");
  });

  it.each([
    ["from=2026-11-20+10:00", ["I see it too", "Error rate above"], ["Disk", "pods"]],
    ["to=2026-11-20+10:02", ["Disk", "I see it too"], ["Error rate above", "pods"]],
    ["from=10:02&to=10:02", ["I see it too"], ["Disk", "Error rate above"]],
    ["from=2026-11-20+01:02&zone=utc", ["I see it too", "Error rate above"], ["Disk"]],
    ["alerts=yes", ["Disk", "Error rate above"], ["I see it too", "pods"]],
    ["system=slack", ["I see it too", "pods"], ["Disk"]],
    ["kind=detection", ["Disk", "Error rate above"], ["I see it too"]],
    ["words=TANAKA", ["I see it too"], ["Disk", "pods"]],
    ["kind=nonsense&after=nonsense&skip=x", ["Disk"], []],
  ])("?%s shows what was asked for", async (query, shown, left) => {
    const { status, body } = await mika.get(`${page()}?${query}`);
    expect(status).toBe(200);
    for (const text of shown) expect(body).toContain(text);
    for (const text of left) expect(body).not.toContain(text);
  });

  it("times that are none, skipped or there twice are told at their field, and nothing is chosen by them", async () => {
    const london = await postmortem(database, mika.id, { timeZone: "Europe/London" });
    await lay(database, london, [told("x", at("01:02"))]);
    const there = `/postmortems/${london}/candidates`;
    for (const [query, message] of [
      ["from=teatime", "Write a date and time"],
      ["from=2026-03-29+01:30", "skipped when the clocks went forward"],
      ["to=2026-10-25+01:30", "happened twice"],
      ["from=2026-11-21+10:00&to=2026-11-20+10:00", "before the beginning"],
    ]) {
      const { status, body } = await mika.get(`${there}?${query}`);
      expect([query, status]).toEqual([query, 400]);
      expect(body).toContain(message);
      expect(ticks(body)).toEqual([]);
      expect((await post([["intent", "matching"]], `${there}?${query}`)).status).toBe(400);
    }
  });

  it("ticked ones are shown before they are added, then marked; the choice can be undone", async () => {
    const [first = "", second = ""] = ticks((await mika.get(page())).body);
    const chosen = ticked([first, second]);
    const preview = await post([["intent", "preview"], ...chosen]);
    expect(preview.body).toContain("2 events would be added");
    expect(preview.body).toContain("Fri, 20 Nov 2026, 09:50:00 JST");
    expect(await events()).toEqual([]);
    const added = await post([["intent", "choose"], ...chosen]);
    expect(added.status).toBe(303);
    expect((await events()).map(({ text }) => text)).toEqual(["Disk is filling up", "I see it too"]);
    const after = await mika.get(added.location ?? "");
    expect(after.body).toContain("2 events are on the timeline now.");
    expect(ticks(after.body)).toHaveLength(2);
    const choice = /name="choice" value="([^"]+)"/.exec(after.body)?.[1] ?? "";
    const undone = await post([
      ["intent", "undo"],
      ["choice", choice],
    ]);
    expect(undone.status).toBe(303);
    expect(await events()).toEqual([]);
    expect(
      (
        await post([
          ["intent", "undo"],
          ["choice", choice],
        ])
      ).status,
    ).toBe(404);
  });

  it("undoing leaves what somebody has changed since, and says so", async () => {
    const chosen = ticked(ticks((await mika.get(page())).body).slice(0, 2));
    const added = await post([["intent", "choose"], ...chosen]);
    const changed = (await events())[0]?.id ?? "";
    await mika.post(`/postmortems/${id}/timeline`, { intent: "hide", event: changed });
    const { body } = await mika.get(added.location ?? "");
    const choice = /name="choice" value="([^"]+)"/.exec(body)?.[1] ?? "";
    const undone = await post([
      ["intent", "undo"],
      ["choice", choice],
    ]);
    const cookie = `${mika.cookie}; ${undone.headers.getSetCookie()[0]?.split(";")[0]}`;
    const told = await mika.get(undone.location ?? "", { cookie });
    expect(told.body).toContain("1 off the timeline again. 1 stayed");
    expect((await events()).map((event) => event.id)).toEqual([changed]);
  });

  it("all alerts, or everything that matches, are one button; a thousand is the most", async () => {
    const alerts = await post([["intent", "alerts"]]);
    expect(ticks(alerts.body)).toHaveLength(2);
    const matching = await post([["intent", "matching"]], `${page()}?words=see`);
    expect(ticks(matching.body)).toHaveLength(1);
    const many = Array.from({ length: 1001 }, (_, n) =>
      told(`line ${n}`, new Date(Date.parse(at("02:00")) + n * 1000).toISOString()),
    );
    await lay(database, id, many);
    const first = await mika.get(page());
    expect(first.body).toContain("At most 1,000 at once");
    expect(first.body).not.toContain('value="matching"');
    const tooMany = await post([["intent", "matching"]]);
    expect(tooMany.status).toBe(422);
    expect(tooMany.body).toContain("1000 events at most");
    const next = /href="([^"]*after=[^"]*)"/.exec(first.body)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const second = await mika.get(next);
    expect(second.body).toContain("101–200 of 1,005");
    expect(ticks(second.body)).not.toContain(ticks(first.body)[0]);
  });

  it("a source's clock that was ahead is put right as its events are chosen", async () => {
    const chosen = ticked(ticks((await mika.get(page())).body).slice(0, 3));
    const clock = (by: string) =>
      [
        ["clock", "ahead"],
        ["clockBy", by],
        ["clockSystem", "alertmanager"],
      ] as const;
    const wrong = await post([["intent", "choose"], ...chosen, ...clock("later")]);
    expect(wrong.status).toBe(400);
    expect(wrong.body).toContain("Write minutes and seconds");
    expect(ticks(wrong.body)).toHaveLength(3);
    const preview = await post([["intent", "preview"], ...chosen, ...clock("3:00")]);
    expect(preview.body).toContain("09:47:00");
    await post([["intent", "choose"], ...chosen, ...clock("3:00")]);
    expect((await events()).map((event) => event.at)).toEqual([at("00:47"), at("01:02"), at("01:03")]);
  });

  it("nothing ticked is told; numbers that are nobody's add nothing", async () => {
    const nothing = await post([["intent", "preview"]]);
    expect([nothing.status, nothing.body.includes("Tick the lines you want first.")]).toEqual([422, true]);
    for (const odd of ["-1", "x", "1e9", "999999999999"]) {
      const answer = await post([
        ["intent", "choose"],
        ["candidate[]", odd],
      ]);
      expect([odd, answer.status < 500]).toEqual([odd, true]);
    }
    expect(await events()).toEqual([]);
    expect((await post([["intent", "else"]])).status).toBe(400);
  });

  it("are for writers, and go with the postmortem into the bin", async () => {
    expect((await vera.get(page())).status).toBe(403);
    expect((await post([["intent", "alerts"]], page(), vera)).status).toBe(403);
    const now = new Date().toISOString();
    await database.documents.bin(id, { at: now, by: mika.id, now });
    for (const path of ["candidates", "imports", "imports/x", "tables/x"]) {
      expect([path, (await mika.get(`/postmortems/${id}/${path}`)).status]).toEqual([path, 404]);
    }
    expect((await post([["intent", "alerts"]])).status).toBe(404);
  });
});
