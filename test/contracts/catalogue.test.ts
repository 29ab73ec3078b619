import { beforeEach, describe, expect, it } from "vitest";
import type { FieldValue } from "#app/domain/document/document.ts";
import type { Database } from "#db/index.server.ts";
import { temporaryDatabase } from "#test/temporary-database.ts";

const AT = "2026-11-20T01:00:00.000Z";

describe("the catalogue", () => {
  let db: Database;
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id${ids}`;
  };
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
    return discard;
  });

  const article = (id: string, fields: Record<string, FieldValue>) =>
    db.documents.create({
      id,
      kind: "article",
      fields: new Map(Object.entries({ title: id, type: "note", body: "x", publishedAt: AT, ...fields })),
      by: "aoi",
      at: AT,
    });
  const fieldOf = async (id: string, name: string) => (await db.documents.find(id))?.fields.get(name);
  const paths = async () => (await db.tags.all()).map((tag) => tag.path);

  it("a team's name is its own; its people come and go one by one", async () => {
    expect(await db.teams.create({ id: "t1", name: "Core" })).toBe("created");
    expect(await db.teams.create({ id: "t2", name: "Core" })).toBe("exists");
    await db.teams.create({ id: "t2", name: "Edge" });
    expect(await db.teams.rename("t2", "Core")).toBe("exists");
    expect([await db.teams.rename("t2", "Rim"), await db.teams.rename("t9", "X")]).toEqual([
      "renamed",
      "missing",
    ]);
    for (const person of ["aoi", "bo", "aoi"]) await db.teams.addMember("t1", person);
    expect((await db.teams.all())[0]?.memberIds.toSorted()).toEqual(["aoi", "bo"]);
    expect(await db.teams.removeMember("t1", "aoi")).toBe(true);
    expect(await db.teams.removeMember("t1", "aoi")).toBe(false);
    expect((await db.teams.all())[0]?.memberIds).toEqual(["bo"]);
  });

  it("a removed team leaves its services without an owner", async () => {
    await db.teams.create({ id: "t1", name: "Core" });
    const [service = ""] = await db.services.ensure(["ledger"], newId);
    await db.services.setOwner(service, "t1");
    expect((await db.services.all())[0]?.ownerTeamId).toBe("t1");
    expect(await db.teams.remove("t1")).toBe(true);
    expect((await db.services.all())[0]?.ownerTeamId).toBeNull();
  });

  it("two spellings are one service; a new name stands in its documents as a revision", async () => {
    const [one, two] = await db.services.ensure(["Ledger", "ＬＥＤＧＥＲ"], newId);
    expect(two).toBeUndefined();
    await db.services.ensure(["other"], newId);
    await article("a", { services: ["ledger", "other"] });
    expect(await db.services.rename(one ?? "", "Other", AT, "aoi")).toBe("exists");
    expect(await db.services.rename(one ?? "", "ledger-api", AT, "aoi")).toBe("renamed");
    expect(await fieldOf("a", "services")).toEqual(["ledger-api", "other"]);
    expect((await db.documents.find("a"))?.revision).toBe(2);
    expect(await db.services.remove(one ?? "")).toBe("used");
    expect(await db.services.remove("nothing")).toBe("missing");
  });

  it("a tag is made with those above it, and moves with those below it", async () => {
    await db.tags.ensure(["cause/certificate/expiry", "cause_x/certificate"]);
    await db.tags.setAliases("cause/certificate/expiry", ["期限切れ"]);
    await article("a", { tags: ["cause/certificate/expiry", "cause_x/certificate"] });
    expect(await db.tags.rename("cause/certificate", "cause/tls", AT, "aoi")).toBe("renamed");
    expect(await paths()).toEqual([
      "cause",
      "cause/tls",
      "cause/tls/expiry",
      "cause_x",
      "cause_x/certificate",
    ]);
    expect(await fieldOf("a", "tags")).toEqual(["cause/tls/expiry", "cause_x/certificate"]);
    const moved = (await db.tags.all()).find((tag) => tag.path === "cause/tls/expiry");
    expect([moved?.aliases, moved?.documents]).toEqual([["期限切れ"], 1]);
  });

  it("a tag goes with what lies below it, and only when nothing carries any of them", async () => {
    await db.tags.ensure(["a_b/c", "axb/c"]);
    await article("a", { tags: ["axb/c"] });
    expect(await db.tags.remove("axb")).toBe("used");
    expect(await db.tags.remove("a_b")).toBe("removed");
    expect(await paths()).toEqual(["axb", "axb/c"]);
    await db.tags.ensure(["p_q", "pxq/r"]);
    expect(await db.tags.remove("p_q")).toBe("removed");
    expect(await paths()).toContain("pxq/r");
    expect(await db.tags.remove("p_q")).toBe("missing");
  });
});
