import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { openBeside, postmortem, type Visitor, visitor } from "./keep-cast.ts";

let app: RunningApp;
let database: Database;
let mia: Visitor;
let leo: Visitor;

beforeAll(async () => {
  app = await startApp();
  mia = await visitor(app, "Mia", "member");
  leo = await visitor(app, "Leo", "member");
  database = openBeside(app);
});
afterAll(async () => {
  database.close();
  await app.stop();
});

/** Three events, a minute apart: `a`, `b`, `c`. */
async function incident(): Promise<string> {
  const id = await postmortem(database, mia.id);
  const changes = new Map(
    ["a", "b", "c"].map((name, minute) => [
      `event:${name}`,
      {
        id: name,
        at: `2026-11-20T01:0${minute}:00.000Z`,
        zone: "UTC",
        text: `event ${name}`,
        kind: "action",
        dedupeKey: name,
        arrived: minute + 10,
        knownThen: name === "a" ? "one\ntwo\nthree" : "",
      },
    ]),
  );
  const base = (await database.documents.find(id))?.revision ?? 0;
  await database.documents.save(id, { base, changes, by: mia.id, at: "2026-11-20T02:00:00.000Z" });
  return id;
}

/** As a form saves itself: one control, against the revision its writer had before them. */
async function write(who: Visitor, id: string, base: number, property: string, text: string) {
  const name = `event:a.${property}`;
  const fields = { revision: String(base), zone: "UTC", changed: name, [name]: text };
  const answer = await who.post(`/postmortems/${id}/fields`, fields, { accept: "application/json" });
  return JSON.parse(answer.body) as { kind: string; url?: string; fields?: Record<string, string> };
}

async function eventOf(id: string) {
  const stored = await database.documents.find(id);
  return { revision: stored?.revision ?? 0, event: stored?.fields.get("event:a") };
}

it("two people who fill different fields of one event at once both have theirs in it", async () => {
  const id = await incident();
  const { revision } = await eventOf(id);
  const answers = await Promise.all([
    write(mia, id, revision, "knownThen", "one\ntwo\nthree\nfour"),
    write(leo, id, revision, "believedThen", "a bad deploy"),
    write(mia, id, revision, "learnedLater", "the certificate"),
    write(leo, id, revision, "learnedAt", "2026-11-20 04:10"),
  ]);
  expect(answers.map(({ kind }) => kind)).toEqual(["saved", "saved", "saved", "saved"]);
  expect((await eventOf(id)).event).toMatchObject({
    text: "event a",
    knownThen: "one\ntwo\nthree\nfour",
    believedThen: "a bad deploy",
    learnedLater: "the certificate",
    learnedAt: "2026-11-20T04:10:00.000Z",
  });
});

it("two people who fill one field at once lose nothing: other lines merge", async () => {
  const id = await incident();
  const { revision } = await eventOf(id);
  const answers = await Promise.all([
    write(mia, id, revision, "knownThen", "ONE\ntwo\nthree"),
    write(leo, id, revision, "knownThen", "one\ntwo\nTHREE"),
  ]);
  expect(answers.map(({ kind }) => kind)).toEqual(["saved", "saved"]);
  expect((await eventOf(id)).event).toMatchObject({ knownThen: "ONE\ntwo\nTHREE" });
});

it("the same line written by both stands in the event and in a draft to compare", async () => {
  const id = await incident();
  const { revision } = await eventOf(id);
  const people = [mia, leo] as const;
  const answers = await Promise.all([
    write(mia, id, revision, "knownThen", "Mia's words\ntwo\nthree"),
    write(leo, id, revision, "knownThen", "Leo's words\ntwo\nthree"),
  ]);
  expect(answers.map(({ kind }) => kind).sort()).toEqual(["conflict", "saved"]);
  const lost = answers.findIndex(({ kind }) => kind === "conflict");
  const draft = await people[lost]?.get(answers[lost]?.url ?? "");
  const stored = JSON.stringify((await eventOf(id)).event);
  for (const words of ["Mia&#x27;s words", "Leo&#x27;s words"])
    expect(draft?.body.includes(words) || stored.includes(words.replace("&#x27;", "'"))).toBe(true);
  expect(stored).toContain("'s words");
});

it("what others wrote meanwhile comes back with a save: also when something came out", async () => {
  const id = await incident();
  const { revision } = await eventOf(id);
  await write(leo, id, revision, "learnedAt", "2026-11-20 04:10");
  const answer = await write(mia, id, revision, "knownThen", "one");
  expect(answer.fields).toMatchObject({ "event:a.learnedAt": "2026-11-20 04:10" });
});

it("next and previous save first, then stand at the event; after the last comes the summary", async () => {
  const id = await incident();
  const home = `/postmortems/${id}`;
  const at = async (event: string, intent: string, way: Record<string, string>) => {
    const { revision } = await eventOf(id);
    const form = { revision: String(revision), zone: "UTC", event, intent, ...way };
    return (await mia.post(`${home}/walkthrough?event=${event}`, form)).location;
  };
  const typed = { "event:a.unknownThen": "how many" };
  expect(await at("a", "next", { next: "b", ...typed })).toBe(`${home}/walkthrough?event=b#walk`);
  expect((await eventOf(id)).event).toMatchObject({ unknownThen: "how many" });
  expect(await at("b", "previous", { previous: "a", next: "c" })).toBe(`${home}/walkthrough?event=a#walk`);
  expect(await at("b", "save", { previous: "a", next: "c" })).toBe(`${home}/walkthrough?event=b#walk`);
  expect(await at("c", "next", { previous: "b" })).toBe(`${home}/summary`);
});

it("an event shows what was noted before it, and its kind's questions", async () => {
  const id = await incident();
  const first = (await mia.get(`/postmortems/${id}/walkthrough?event=a`)).body;
  const second = (await mia.get(`/postmortems/${id}/walkthrough?event=b`)).body;
  expect(first).toContain("What did you expect to happen, and what happened?");
  expect(first).not.toContain("notes of one earlier event");
  expect(second).toContain("notes of one earlier event");
});
