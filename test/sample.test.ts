import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postmortemFrom } from "#app/domain/postmortem/fields.ts";
import type { Postmortem } from "#app/domain/postmortem/postmortem.ts";
import { missingToPublish } from "#app/domain/postmortem/workflow.ts";
import { fillWithSample } from "#app/sample.server.ts";
import { temporaryServices } from "#test/temporary-services.ts";

const NOW = "2026-11-20T06:00:00.000Z";

describe("the sample organisation", () => {
  const { services, discard } = temporaryServices(NOW);
  const postmortems: Postmortem[] = [];
  let said = "";

  beforeAll(async () => {
    said = await fillWithSample(services);
    for await (const stored of services.documents.each({ kind: "postmortem" }))
      postmortems.push(postmortemFrom(stored));
  });
  afterAll(discard);

  test("says how to sign in, at the first start and at every later one", async () => {
    expect(said).toMatch(
      /^Sign in at http:\/\/127\.0\.0\.1:3000 as aiko@sample\.example with the password \S{16,}$/,
    );
    expect(await fillWithSample(services)).toBe(said);
    expect(await services.people.countAdmins()).toBe(1);
  });

  test("has a clock with nine hours left, one that is late, and one in review", () => {
    const running = postmortems.filter(({ publishedAt }) => publishedAt === null);
    const hours = running.map(({ dueAt, status }) => [
      status,
      (Date.parse(dueAt ?? "") - Date.parse(NOW)) / 3_600_000,
    ]);
    expect(hours.sort()).toEqual([
      ["draft", -17],
      ["draft", 9],
      ["in_review", 4],
    ]);
  });

  test("files only postmortems that lack nothing", () => {
    const filed = postmortems.filter(({ publishedAt }) => publishedAt !== null);
    expect(filed.map(({ status }) => status).sort()).toEqual(["closed", "published", "published"]);
    for (const one of filed) expect(missingToPublish(one, new Date(NOW))).toEqual([]);
  });

  test("has actions that are overdue, due soon, done and dropped", () => {
    const actions = postmortems.flatMap((one) => one.actions);
    const open = actions.filter(({ status }) => status === "open" || status === "in_progress");
    expect(open.some(({ dueOn }) => dueOn < "2026-11-20")).toBe(true);
    expect(open.some(({ dueOn }) => dueOn >= "2026-11-20" && dueOn <= "2026-11-23")).toBe(true);
    expect(new Set(actions.map(({ status }) => status))).toEqual(
      new Set(["open", "in_progress", "done", "dropped"]),
    );
    expect(actions.some(({ moves }) => moves.length === 1)).toBe(true);
  });

  test("tells what was known then, and is found in both languages", async () => {
    expect(
      postmortems.flatMap((one) => one.events).filter(({ knownThen }) => knownThen !== "").length,
    ).toBeGreaterThan(5);
    for (const q of ["証明書 期限切れ", "empty baskets", "バックアップ"]) {
      expect((await services.search.search({ q, limit: 5 })).hits.length).toBeGreaterThan(0);
    }
  });

  test("leaves a database with documents alone", async () => {
    const other = temporaryServices(NOW);
    await other.services.documents.create({
      id: "x",
      kind: "article",
      fields: new Map([["title", "Ours"]]),
      by: null,
      at: NOW,
    });
    expect(await fillWithSample(other.services)).toContain("left out");
    expect(await other.services.people.all()).toEqual([]);
    other.discard();
  });
});
