import { beforeEach, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { temporaryDatabase } from "#test/temporary-database.ts";
import { documentBy, personNamed } from "./keep-rows.ts";

let db: Database;
beforeEach(async () => {
  const { database, discard } = temporaryDatabase();
  db = database;
  await personNamed(db, "hanako");
  await documentBy(db, "a", "hanako", { services: ["Checkout", "Ledger"] });
  await documentBy(db, "b", "hanako");
  return discard;
});

const raised = { label: "hindsight", what: "raised", count: 2 } as const;

it("what is counted on one day adds up, months come newest first", async () => {
  await db.coachCounts.add({ day: "2026-10-31", documentId: "b", counts: [raised] });
  await db.coachCounts.add({ day: "2026-11-20", documentId: "b", counts: [raised] });
  await db.coachCounts.add({
    day: "2026-11-20",
    documentId: "b",
    counts: [raised, { label: "vague", what: "accepted", count: 1 }],
  });
  await db.coachCounts.add({ day: "2026-11-21", documentId: "b", counts: [] });
  expect(await db.coachCounts.byMonth({ teamId: null })).toEqual([
    { month: "2026-11", label: "hindsight", what: "raised", count: 4 },
    { month: "2026-11", label: "vague", what: "accepted", count: 1 },
    { month: "2026-10", label: "hindsight", what: "raised", count: 2 },
  ]);
});

it("a document counts once for the whole, and once for each team that owns one of its services", async () => {
  await db.teams.create({ id: "payments", name: "Payments" });
  for (const { id } of await db.services.all()) await db.services.setOwner(id, "payments");
  await db.coachCounts.add({ day: "2026-11-20", documentId: "a", counts: [raised] });
  await db.coachCounts.add({ day: "2026-11-20", documentId: "b", counts: [raised] });
  expect(await db.coachCounts.byMonth({ teamId: "payments" })).toEqual([{ month: "2026-11", ...raised }]);
  expect(await db.coachCounts.byMonth({ teamId: null })).toEqual([{ month: "2026-11", ...raised, count: 4 }]);
  expect(await db.coachCounts.byMonth({ teamId: "nobody" })).toEqual([]);
});
