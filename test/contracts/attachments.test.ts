import { beforeEach, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { temporaryDatabase } from "#test/temporary-database.ts";
import { documentBy, personNamed } from "./keep-rows.ts";

const AT = "2026-11-20T01:00:00.000Z";
const BYTES = new Uint8Array([0, 1, 2, 255]);

let db: Database;
beforeEach(async () => {
  const { database, discard } = temporaryDatabase();
  db = database;
  await personNamed(db, "hanako");
  await documentBy(db, "a", "hanako");
  await documentBy(db, "b", "hanako");
  return discard;
});

const info = (id: string, documentId: string, digest: string) => ({
  id,
  documentId,
  name: `${id}.png`,
  type: "image/png",
  size: BYTES.length,
  digest,
  by: "hanako",
  at: AT,
});

it("bytes come back as they were put", async () => {
  expect(await db.attachments.put(info("p1", "a", "x"), BYTES)).toBe("p1");
  const found = await db.attachments.find("p1");
  expect(found && [...found.bytes]).toEqual([...BYTES]);
  expect(found).toMatchObject({ ...info("p1", "a", "x"), binned: false });
  expect(await db.attachments.find("p2")).toBeNull();
});

it("the same bytes on the same document are kept once", async () => {
  await db.attachments.put(info("p1", "a", "x"), BYTES);
  expect(await db.attachments.put(info("p2", "a", "x"), BYTES)).toBe("p1");
  expect(await db.attachments.put(info("p3", "b", "x"), BYTES)).toBe("p3");
  expect(await db.attachments.of("a")).toEqual([info("p1", "a", "x")]);
});

it("a picture of a binned document says so, and goes with it", async () => {
  await db.attachments.put(info("p1", "a", "x"), BYTES);
  await db.documents.bin("a", { at: AT, by: "hanako", now: AT });
  expect((await db.attachments.find("p1"))?.binned).toBe(true);
  await db.documents.purge("2026-12-31T00:00:00.000Z");
  expect(await db.attachments.find("p1")).toBeNull();
});

it("what was removed is not there any more", async () => {
  await db.attachments.put(info("p1", "a", "x"), BYTES);
  expect(await db.attachments.remove("p1")).toBe(true);
  expect(await db.attachments.remove("p1")).toBe(false);
});
