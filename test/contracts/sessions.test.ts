import { beforeEach, describe, expect, it } from "vitest";
import type { Database } from "#db/index.server.ts";
import { temporaryDatabase } from "#test/temporary-database.ts";

const AT = "2026-11-20T01:00:00.000Z";
const END = "2026-11-20T13:00:00.000Z";
const AFTER = "2026-11-20T13:00:00.001Z";

describe("sessions and tokens", () => {
  let db: Database;
  beforeEach(async () => {
    const { database, discard } = temporaryDatabase();
    db = database;
    for (const id of ["aoi", "bo"])
      await db.people.create({
        id,
        email: `${id}@example.com`,
        name: id,
        role: "member",
        passwordHash: null,
        at: AT,
      });
    for (const [idHash, personId] of [
      ["a1", "aoi"],
      ["a2", "aoi"],
      ["b1", "bo"],
    ] as const)
      await db.sessions.create({
        idHash,
        personId,
        createdAt: AT,
        seenAt: AT,
        expiresAt: END,
        userAgent: "",
        address: "",
      });
    return discard;
  });

  it("a session is found with its person until it runs out", async () => {
    expect((await db.sessions.find("a1", AT))?.person.id).toBe("aoi");
    expect(await db.sessions.find("a1", END)).toBeNull();
    expect(await db.sessions.find("unknown", AT)).toBeNull();
  });

  it("being used moves its end", async () => {
    await db.sessions.touch("a1", END, "2026-11-21T01:00:00.000Z");
    expect((await db.sessions.find("a1", AFTER))?.session.seenAt).toBe(END);
    expect((await db.sessions.of("aoi", AFTER)).map((each) => each.idHash)).toEqual(["a1"]);
  });

  it("ending one asks whose it is, where that is given", async () => {
    expect(await db.sessions.end("a1", "bo")).toBe(false);
    expect(await db.sessions.end("a1", "aoi")).toBe(true);
    expect(await db.sessions.end("b1")).toBe(true);
    expect((await db.sessions.of("aoi", AT)).map((each) => each.idHash)).toEqual(["a2"]);
  });

  it("all others of a person end together, nobody else's", async () => {
    expect(await db.sessions.endAll("aoi", "a1")).toBe(1);
    expect(await db.sessions.endAll("aoi")).toBe(1);
    expect(await db.sessions.find("b1", AT)).not.toBeNull();
  });

  it("a token is found until it runs out, and revoked by its person only", async () => {
    const token = {
      id: "t",
      personId: "aoi",
      name: "script",
      hash: "h",
      lastFour: "last",
      createdAt: AT,
      usedAt: null,
    };
    await db.apiTokens.create({ ...token, expiresAt: END });
    await db.apiTokens.touch("t", AT);
    expect((await db.apiTokens.find("h", AT))?.token.usedAt).toBe(AT);
    expect(await db.apiTokens.find("h", END)).toBeNull();
    expect(await db.apiTokens.revoke("t", "bo")).toBe(false);
    expect(await db.apiTokens.revoke("t", "aoi")).toBe(true);
    expect(await db.apiTokens.of("aoi")).toEqual([]);
  });
});
