import { beforeEach, describe, expect, it } from "vitest";
import type { Role } from "#app/domain/account/person.ts";
import type { AccountLink } from "#app/domain/account/repository.ts";
import type { Database } from "#db/index.server.ts";
import { temporaryDatabase } from "#test/temporary-database.ts";

const AT = "2026-11-20T01:00:00.000Z";
const LATER = "2026-11-27T01:00:00.000Z";

describe("people", () => {
  let db: Database;
  beforeEach(() => {
    const { database, discard } = temporaryDatabase();
    db = database;
    return discard;
  });

  const create = (id: string, role: Role = "member", passwordHash: string | null = "hash") =>
    db.people.create({ id, email: `${id}@example.com`, name: id, role, passwordHash, at: AT });
  const session = (idHash: string, personId: string) =>
    db.sessions.create({
      idHash,
      personId,
      createdAt: AT,
      seenAt: AT,
      expiresAt: LATER,
      userAgent: "",
      address: "",
    });
  const link = (hash: string, more: Partial<AccountLink> = {}): Promise<void> =>
    db.accountLinks.create({
      hash,
      purpose: "invitation",
      email: "new@example.com",
      name: "New",
      role: "member",
      personId: null,
      createdBy: "aoi",
      createdAt: AT,
      expiresAt: LATER,
      ...more,
    });

  it("an address belongs to one person, however it is written", async () => {
    expect(await create("aoi")).toBe("created");
    expect(await db.people.create({ ...NEW, email: "aoi@example.com" })).toBe("exists");
    expect((await db.people.findByEmail("AOI@Example.com"))?.id).toBe("aoi");
  });

  it("there is a first admin once", async () => {
    await create("aoi");
    expect(await db.people.createFirstAdmin({ ...NEW, email: "aoi@example.com" })).toBe("exists");
    expect(await db.people.createFirstAdmin(NEW)).toBe("created");
    expect(await db.people.createFirstAdmin({ ...NEW, id: "x", email: "x@example.com" })).toBe("closed");
    expect(await db.people.countAdmins()).toBe(1);
  });

  it("the last admin keeps the role and stays able, and so does the last one who has a password", async () => {
    await create("aoi", "admin");
    await create("sample", "admin", null);
    expect(await db.people.setRole("aoi", "member")).toBe("lastAdmin");
    expect(await db.people.disable("aoi", AT)).toBe("lastAdmin");
    await create("bo", "admin");
    expect(await db.people.disable("aoi", AT)).toBe("disabled");
    expect(await db.people.setRole("bo", "viewer")).toBe("lastAdmin");
    expect(await db.people.setRole("nobody", "viewer")).toBe("missing");
  });

  it("disabling ends sessions, tokens and links at once, and nobody else's", async () => {
    await create("aoi", "admin");
    await create("bo");
    await session("s-bo", "bo");
    await session("s-aoi", "aoi");
    await db.apiTokens.create({ ...TOKEN, personId: "bo" });
    await link("reset", { purpose: "reset", personId: "bo" });
    await link("made-by-bo", { createdBy: "bo" });
    await link("made-by-aoi");
    expect(await db.people.disable("bo", AT)).toBe("disabled");
    expect(await db.people.disable("bo", AT)).toBe("unchanged");
    expect(await db.sessions.find("s-bo", AT)).toBeNull();
    expect(await db.apiTokens.find("hash", AT)).toBeNull();
    expect((await db.accountLinks.open(AT)).map((open) => open.hash)).toEqual(["made-by-aoi"]);
    expect((await db.sessions.find("s-aoi", AT))?.person.id).toBe("aoi");
    await db.people.enable("bo");
    expect([(await db.people.find("bo"))?.disabledAt, await db.sessions.find("s-bo", AT)]).toEqual([
      null,
      null,
    ]);
  });

  it("an admin who becomes something else leaves no invitation open", async () => {
    await create("aoi", "admin");
    await create("bo", "admin");
    await link("made-by-bo", { createdBy: "bo", role: "admin" });
    await db.people.setRole("bo", "member");
    expect(await db.accountLinks.find("made-by-bo", AT)).toBeNull();
  });

  it("a new password ends every session but the one kept", async () => {
    await create("aoi");
    for (const id of ["one", "two", "three"]) await session(id, "aoi");
    await db.people.setPassword("aoi", "new hash", "two");
    expect((await db.sessions.of("aoi", AT)).map((each) => each.idHash)).toEqual(["two"]);
    expect(await db.people.passwordHash("aoi")).toBe("new hash");
  });

  it("the articles of somebody are those they own or verify, not all they ever edited", async () => {
    for (const id of ["aoi", "bo"]) await create(id);
    const article = (id: string, fields: Record<string, string>) =>
      db.documents.create({
        id,
        kind: "article",
        fields: new Map(Object.entries({ title: id, type: "note", body: "x", publishedAt: AT, ...fields })),
        by: "bo",
        at: AT,
      });
    await article("owned", { owner: "bo" });
    await article("verified", { owner: "aoi", verifier: "bo" });
    await article("edited", { owner: "aoi" });
    expect((await db.lists.articlesOf("bo")).map(({ id }) => id)).toEqual(["owned", "verified"]);
  });

  it("a link runs out, is taken once, and can be withdrawn", async () => {
    for (const hash of ["one", "two"]) await link(hash);
    expect(await db.accountLinks.find("one", LATER)).toBeNull();
    expect([await db.accountLinks.take("one"), await db.accountLinks.take("one")]).toEqual([true, false]);
    expect([await db.accountLinks.withdraw("two"), await db.accountLinks.take("two")]).toEqual([true, false]);
  });
});

const NEW = {
  id: "new",
  email: "new@example.com",
  name: "New",
  role: "member",
  passwordHash: "h",
  at: AT,
} as const;
const TOKEN = {
  id: "token",
  name: "script",
  hash: "hash",
  lastFour: "last",
  createdAt: AT,
  expiresAt: null,
  usedAt: null,
};
