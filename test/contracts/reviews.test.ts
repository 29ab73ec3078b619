import { beforeEach, expect, it } from "vitest";
import type { HelpRequest, Remark } from "#app/domain/review/repository.ts";
import type { Database } from "#db/index.server.ts";
import { temporaryDatabase } from "#test/temporary-database.ts";
import { documentBy, personNamed } from "./keep-rows.ts";

const AT = "2026-11-20T01:00:00.000Z";
const LATER = "2026-11-20T02:00:00.000Z";

let db: Database;
beforeEach(async () => {
  const { database, discard } = temporaryDatabase();
  db = database;
  await personNamed(db, "hanako");
  await personNamed(db, "bob");
  await documentBy(db, "a", "hanako");
  return discard;
});

const remark = (id: string, at = AT): Remark => ({
  id,
  documentId: "a",
  place: "section:summary",
  quote: "words",
  body: "Are they right?",
  by: "bob",
  at,
  resolvedAt: null,
  resolvedBy: null,
});
const request: HelpRequest = {
  id: "q1",
  documentId: "a",
  kind: "section",
  place: "summary",
  toId: "bob",
  byId: "hanako",
  note: "Please",
  at: AT,
  doneAt: null,
};

it("remarks come oldest first, as they were left", async () => {
  await db.reviews.addRemark(remark("r2", LATER));
  await db.reviews.addRemark(remark("r1"));
  expect(await db.reviews.remarks("a")).toEqual([remark("r1"), remark("r2", LATER)]);
});

it("a remark is resolved once, and opened again", async () => {
  await db.reviews.addRemark(remark("r1"));
  expect(await db.reviews.resolveRemark("r1", "a", "hanako", LATER)).toBe(true);
  expect(await db.reviews.resolveRemark("r1", "a", "bob", LATER)).toBe(false);
  expect((await db.reviews.remarks("a"))[0]).toMatchObject({ resolvedAt: LATER, resolvedBy: "hanako" });
  expect(await db.reviews.reopenRemark("r1", "other")).toBe(false);
  expect(await db.reviews.reopenRemark("r1", "a")).toBe(true);
  expect((await db.reviews.remarks("a"))[0]?.resolvedAt).toBeNull();
});

it("requests to a person are those not done, of documents not in the bin", async () => {
  await db.reviews.ask(request);
  expect(await db.reviews.requestsTo("bob")).toEqual([{ ...request, title: "Title of a" }]);
  expect(await db.reviews.requestsTo("hanako")).toEqual([]);
  await db.documents.bin("a", { at: AT, by: "hanako", now: AT });
  expect(await db.reviews.requestsTo("bob")).toEqual([]);
  await db.documents.bin("a", { at: null, by: "hanako", now: AT });
  expect(await db.reviews.finish("q1", "a", LATER)).toBe(true);
  expect(await db.reviews.finish("q1", "a", LATER)).toBe(false);
  expect(await db.reviews.requestsTo("bob")).toEqual([]);
  expect(await db.reviews.requests("a")).toEqual([{ ...request, doneAt: LATER }]);
});
