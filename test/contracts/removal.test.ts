import { beforeEach, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { temporaryDatabase } from "#test/temporary-database.ts";
import { documentBy, personNamed } from "./keep-rows.ts";

const AT = "2026-11-20T01:00:00.000Z";

let db: Database;
beforeEach(async () => {
  const { database, discard } = temporaryDatabase();
  db = database;
  await personNamed(db, "hanako");
  const filed = { status: "published", publishedAt: AT };
  await documentBy(db, "a", "hanako", {
    ...filed,
    title: "Yamashitaro's laptop",
    tags: ["person/Yamashitaro"],
  });
  await documentBy(db, "b", "hanako", { ...filed, title: "Another laptop" });
  return discard;
});

const ask = (q: string) => db.search.search({ q, limit: 5 });
const redact = () => db.documents.redact("a", "Yamashitaro", "[removed]", "hanako", AT);

it("a word removed for good is no longer found, nor suggested for a typing error", async () => {
  expect((await ask("yamashitrao")).didYouMean).toBe("yamashitaro");
  expect(await redact()).toBeGreaterThan(0);
  expect((await ask("yamashitaro")).total).toBe(0);
  expect((await ask("yamashitrao")).didYouMean).toBeNull();
  expect(await db.search.suggest("yamashi", 5)).toEqual([]);
  expect((await ask("laptop")).total).toBe(2);
});

it("a tag that carried it is gone with it", async () => {
  await redact();
  expect((await db.tags.all()).map(({ path }) => path)).toEqual(["person", "person/[removed]"]);
});

it("what stands nowhere changes nothing", async () => {
  expect(await db.documents.places("a", "nowhere at all")).toBe(0);
  expect(await db.documents.redact("a", "nowhere at all", "[removed]", "hanako", AT)).toBe(0);
  expect((await db.documents.find("a"))?.revision).toBe(1);
});

it("other documents keep the word", async () => {
  await documentBy(db, "c", "hanako", { title: "Yamashitaro again" });
  await redact();
  expect((await db.documents.find("c"))?.fields.get("title")).toBe("Yamashitaro again");
});
