import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { standing } from "#app/domain/timeline/folded.ts";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { openBeside, type Visitor, visitor } from "./keep-cast.ts";
import { eventAt, timeline, timelineOf } from "./timeline-cast.ts";

describe("merging and splitting events", () => {
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

  const three = () =>
    timeline(
      { database, by: hanako },
      timelineOf([
        eventAt("a", 6, { text: "paged", source: "https://chat.example/a", author: "Yuki Sato" }),
        eventAt("b", 9, { text: "answered", knownThen: "Only checkout was slow." }),
        eventAt("c", 12, { text: "reverted the deploy", hidden: true }),
      ]),
    );
  const merge = (ids: readonly string[]) =>
    [["intent", "merge"], ...ids.map((id) => ["events[]", id] as const)] as const;

  it("ticked events become one; it shows its parts' texts, and they come back when it is taken apart", async () => {
    const { pressAll, press, now, page } = await three();
    const before = (await now()).events;
    const merged = await pressAll(merge(["a", "b", "c"]) as never);
    expect(merged.status).toBe(303);
    const whole = standing((await now()).events).find(({ id }) => id !== "e1");
    expect(whole).toMatchObject({
      at: "2026-11-20T01:06:00.000Z",
      text: "paged\n01:09 answered\n01:12 reverted the deploy",
      knownThen: "Only checkout was slow.",
      source: "https://chat.example/a",
      hidden: false,
    });
    const list = await hanako.get(page);
    expect(list.body).toContain("Put together from 3 events");
    expect(list.body).not.toContain('id="event-a"');
    await press({ intent: "apart", event: whole?.id ?? "" });
    expect((await now()).events).toEqual(before);
  });

  it("undo takes a merge back; what was undone can be done again", async () => {
    const { pressAll, now, undo } = await three();
    const before = (await now()).events;
    const led = await pressAll(merge(["a", "b"]) as never);
    expect((await undo(led)).status).toBe(303);
    expect((await now()).events).toEqual(before);
    expect((await pressAll(merge(["a", "b"]) as never)).status).toBe(303);
    expect(standing((await now()).events)).toHaveLength(3);
  });

  it("one event alone, or one that is gone, is refused and changes nothing", async () => {
    const { pressAll, now } = await three();
    const { revision } = await now();
    for (const ids of [["a"], ["a", "a"], ["a", "nothing"]]) {
      const answer = await pressAll(merge(ids) as never, "?choose=1");
      expect(answer.status).toBe(422);
    }
    expect((await now()).revision).toBe(revision);
  });

  it("what somebody still writes at an event that was merged meanwhile is told, not lost from sight", async () => {
    const { pressAll, now, id, page } = await three();
    const { revision } = await now();
    const led = await pressAll(merge(["a", "b"]) as never);
    const typed = { intent: "save", event: "a", revision: String(revision), "event:a.text": "paged twice" };
    const late = await hanako.post(`/postmortems/${id}/fields`, typed);
    expect([late.status, JSON.parse(late.body).kind]).toEqual([400, "refused"]);
    expect(JSON.parse(late.body).message).toContain("merged with another");
    expect((await hanako.post(page, typed)).status).toBe(400);
    expect(led.status).toBe(303);
  });

  it("merged and hidden events, and who said what, are in no page for readers, Markdown or search", async () => {
    const { pressAll, id, press } = await three();
    await pressAll(merge(["a", "b"]) as never);
    await press({ intent: "hide", event: "e1" });
    const markdown = (await hanako.get(`/postmortems/${id}/markdown`)).body;
    const reading = (await hanako.get(`/postmortems/${id}`)).body;
    for (const text of [markdown, reading]) {
      expect(text).toContain("answered");
      expect(text).not.toContain("reverted the deploy");
      expect(text).not.toContain("Pager rings");
      expect(text).not.toContain("Yuki Sato");
    }
    expect(markdown.match(/\| paged/g)).toHaveLength(1);
    expect(reading).not.toContain('id="event-a"');
  });

  it("deleting what was merged deletes its parts, and undo brings all of it back", async () => {
    const { pressAll, press, now, undo } = await three();
    await pressAll(merge(["a", "b"]) as never);
    const before = (await now()).events;
    const whole = standing(before).find(({ id }) => !["e1", "c"].includes(id));
    const led = await press({ intent: "delete", event: whole?.id ?? "" });
    expect((await now()).events.map(({ id }) => id)).toEqual(["e1", "c"]);
    await undo(led);
    expect((await now()).events).toEqual(before);
  });

  it("an event is told as two, the new one with its time; undo makes it one again", async () => {
    const { press, now, undo, page } = await three();
    const form = await hanako.get(`${page}?split=a`);
    expect(form.body).toContain("What becomes an event of its own");
    const before = await now();
    const split = {
      intent: "split",
      event: "a",
      revision: String(before.revision),
      zone: "Asia/Kathmandu",
      stays: "paged",
      becomes: "nobody answered",
      splitAt: "06:53",
    };
    const led = await press(split);
    expect(led.status).toBe(303);
    const { events } = await now();
    expect(events.find(({ text }) => text === "nobody answered")).toMatchObject({
      at: "2026-11-20T01:08:00.000Z",
      zone: "Asia/Kathmandu",
      source: "https://chat.example/a",
    });
    await press(split);
    expect((await now()).events).toHaveLength(events.length);
    await undo(led);
    expect((await now()).events).toEqual(before.events);
    const empty = await press({ ...split, becomes: " ", splitAt: "2026-02-30 10:00" });
    expect(empty.status).toBe(400);
    expect(empty.body).toContain("2026-02-30 10:00");
  });
});
