import { beforeEach, expect, it } from "vitest";
import type { Draft } from "#app/domain/document/repository.ts";
import type { Database } from "#db/index.server.ts";
import { temporaryDatabase } from "#test/temporary-database.ts";
import { documentBy, personNamed } from "./keep-rows.ts";

let db: Database;
beforeEach(async () => {
  const { database, discard } = temporaryDatabase();
  db = database;
  await personNamed(db, "hanako");
  await personNamed(db, "bob");
  await documentBy(db, "a", "hanako");
  await documentBy(db, "b", "hanako");
  return discard;
});

const draft = (id: string, documentId: string, personId: string, createdAt: string): Draft => ({
  id,
  documentId,
  personId,
  base: 1,
  changes: new Map([["section:summary", `text of ${id}\n"quoted"`]]),
  createdAt,
  reason: "conflict",
});

it("a draft comes back as it was kept, and is gone once resolved", async () => {
  const kept = draft("d1", "a", "hanako", "2026-11-20T01:00:00.000Z");
  await db.drafts.keep(kept);
  expect(await db.drafts.find("d1")).toEqual(kept);
  await db.drafts.resolve("d1");
  expect(await db.drafts.find("d1")).toBeNull();
});

it("a person's drafts are theirs alone, newest first", async () => {
  await db.drafts.keep(draft("d1", "a", "hanako", "2026-11-20T01:00:00.000Z"));
  await db.drafts.keep(draft("d2", "b", "hanako", "2026-11-20T02:00:00.000Z"));
  await db.drafts.keep(draft("d3", "a", "bob", "2026-11-20T03:00:00.000Z"));
  expect((await db.drafts.of("hanako")).map(({ id }) => id)).toEqual(["d2", "d1"]);
  expect((await db.drafts.of("hanako", "a")).map(({ id }) => id)).toEqual(["d1"]);
});

it("drafts go with their document", async () => {
  await db.drafts.keep(draft("d1", "a", "hanako", "2026-11-20T01:00:00.000Z"));
  await db.documents.bin("a", {
    at: "2026-10-01T00:00:00.000Z",
    by: "hanako",
    now: "2026-10-01T00:00:00.000Z",
  });
  expect(await db.documents.purge("2026-11-01T00:00:00.000Z")).toBe(1);
  expect(await db.drafts.of("hanako")).toEqual([]);
});
