import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { tokenFor } from "./api-client.ts";
import { apiEditor, type Deed, type Editor, pageEditor, seeded } from "./editors.ts";
import { openBeside, postmortem, visitor } from "./keep-cast.ts";

const EDITS = 12;
const LINES = Array.from({ length: 12 }, (_, line) => `Line ${line + 1}.`).join("\n");

let app: RunningApp;
let database: Database;
beforeAll(async () => {
  app = await startApp();
  database = openBeside(app);
});
afterAll(async () => {
  database.close();
  await app.stop();
});

it.each([
  1, 20261121,
])("twenty people write one postmortem at once: what was acknowledged is there, the rest in its writer's draft (%i)", async (seed) => {
  const people = await Promise.all(
    Array.from({ length: 14 }, (_, at) => visitor(app, `Writer${seed}x${at}`, "member")),
  );
  const owner = people[0]?.id ?? "";
  const id = await postmortem(database, owner, { "section:summary": LINES, "section:learned": LINES });
  const start = {
    revision: 1,
    texts: {
      title: "Checkout down",
      "section:summary": LINES,
      "section:learned": LINES,
      "event:e1.knownThen": "",
      "event:e1.unknownThen": "",
    },
  };
  const scripts = await Promise.all(
    Array.from({ length: 6 }, async (_, at) => {
      const email = `script${seed}x${at}@example.com`;
      const token = await tokenFor(app, "member", email);
      const person = await database.people.findByEmail(email);
      return { id: person?.id ?? "", token, email };
    }),
  );
  const editors: readonly Editor[] = [
    ...people.map((person, at) => pageEditor(person, id, start, seeded(seed + at))),
    ...scripts.map((script, at) => apiEditor(app, script, id, seeded(seed + 100 + at))),
  ];
  expect(editors).toHaveLength(20);

  const deeds = await Promise.all(editors.map((editor, at) => edits(editor, at)));

  const all = deeds.flat();
  expect(all.filter(({ answer }) => answer.startsWith("unexpected"))).toEqual([]);
  const stored = await database.documents.find(id);
  const text = JSON.stringify([...(stored?.fields ?? [])]);
  const lost = all.filter(({ token, answer }) => answer === "saved" && !text.includes(token));
  expect(lost).toEqual([]);
  for (const [at, own] of deeds.entries()) {
    const drafts = await database.drafts.of(editors[at]?.id ?? "", id);
    const kept = JSON.stringify(drafts.map(({ changes }) => [...changes]));
    expect(own.filter(({ token, answer }) => answer === "draft" && !kept.includes(token))).toEqual([]);
  }
  const saved = all.filter(({ answer }) => answer === "saved");
  expect(stored?.revision).toBe(1 + saved.length);
  const told = saved.flatMap(({ revision }) => revision ?? []);
  expect(new Set(told).size).toBe(told.length);
  // The race was one: some lost it, and many were merged.
  expect(all.length - saved.length).toBeGreaterThan(0);
  expect(saved.length).toBeGreaterThan(all.length / 2);
}, 120_000);

async function edits(editor: Editor, who: number): Promise<readonly Deed[]> {
  const deeds: Deed[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) deeds.push(await editor.act(`w${who}e${edit}z`));
  return deeds;
}
