import { afterEach, beforeEach, expect, it } from "vitest";
import type { FieldValue } from "#app/domain/document/document.ts";
import { actionValue } from "#app/domain/postmortem/fields.ts";
import { actionItem } from "#test/factories.ts";
import { type RunningApp, startApp } from "#test/start-app.ts";
import { openBeside, postmortem, visitor } from "./keep-cast.ts";

const AT = "2026-11-20T02:00:00.000Z";

let app: RunningApp;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.stop());

it("an organisation with nothing yet is shown how to begin, each by what they may do", async () => {
  const manager = (await (await visitor(app, "Jonas", "manager")).get("/")).body;
  const member = (await (await visitor(app, "Mika", "member")).get("/")).body;
  const viewer = (await (await visitor(app, "Vera", "viewer")).get("/")).body;
  const ways = (body: string) =>
    ["/postmortems/new", "/import", "/articles/new"].map((href) => body.includes(`href="${href}"`));
  expect([ways(manager), ways(member), ways(viewer)]).toEqual([
    [true, true, true],
    [true, false, true],
    [false, false, false],
  ]);
});

it("home shows what waits for me and nothing that waits for others", async () => {
  const mika = await visitor(app, "Mika", "member");
  const kenji = await visitor(app, "Kenji", "member");
  const database = openBeside(app);
  const action = (id: string, dueOn: string, ownerId: string) => ({
    [`action:${id}`]: actionValue(actionItem({ id, title: `Action ${id}`, dueOn, ownerId })),
  });
  const mine = await postmortem(database, mika.id, {
    title: "Mine to file",
    resolvedAt: "2020-01-01T00:00:00.000Z",
    ...action("later", "2099-01-01", mika.id),
    ...action("late", "2020-01-01", mika.id),
    ...action("not-mine", "2020-01-01", kenji.id),
  });
  const theirs = await postmortem(database, kenji.id, { title: "Theirs to file" });
  await database.reviews.ask({
    id: "ask",
    documentId: theirs,
    kind: "section",
    place: "learned",
    toId: mika.id,
    byId: kenji.id,
    note: "You were there.",
    at: AT,
    doneAt: null,
  });
  await database.documents.create({
    id: "runbook",
    kind: "article",
    by: mika.id,
    at: "2020-01-01T00:00:00.000Z",
    fields: new Map<string, FieldValue>([
      ["title", "Renew a certificate"],
      ["owner", mika.id],
      ["publishedAt", "2020-01-01T00:00:00.000Z"],
    ]),
  });
  await database.drafts.keep({
    id: "draft",
    documentId: theirs,
    personId: mika.id,
    base: 1,
    changes: new Map([["title", "x"]]),
    createdAt: AT,
    reason: "unsaved",
  });
  database.close();

  const { body } = await mika.get("/");
  expect(body).toContain(`href="/postmortems/${mine}"`);
  expect(body).toContain("late by");
  expect(body).toContain(`href="/postmortems/${mine}/share#lateReason"`);
  expect(body.indexOf("Action late")).toBeLessThan(body.indexOf("Action later"));
  expect(body).toContain(`href="/postmortems/${theirs}/learning#section-learned"`);
  expect(body).toContain("You were there.");
  expect(body).toContain('href="/drafts/draft"');
  expect(body).toContain("Articles to read again");
  expect(body).not.toContain("Action not-mine");
  expect(body).not.toContain(`href="/postmortems/${theirs}"`);

  const others = (await kenji.get("/")).body;
  expect(others).toContain("Action not-mine");
  expect(others).not.toContain("You were there.");
  expect(others).not.toContain("/drafts/draft");
});

it("who has nothing waiting is told so, and can read", async () => {
  const mika = await visitor(app, "Mika", "member");
  const vera = await visitor(app, "Vera", "viewer", "ja");
  const database = openBeside(app);
  const published = { status: "published", publishedAt: AT, title: "証明書の期限切れ" };
  const id = await postmortem(database, mika.id, published);
  database.close();
  const { body } = await vera.get("/");
  expect(body).toContain("いま対応が必要なものはありません。");
  expect(body).toContain(`href="/postmortems/${id}"`);
  expect(body).not.toContain('href="/postmortems/new"');
});
