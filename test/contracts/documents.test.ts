import { beforeEach, describe, expect, it } from "vitest";
import type { FieldValue } from "#app/domain/document/document.ts";
import type { Database } from "#db/index.server.ts";
import { temporaryDatabase } from "#test/temporary-database.ts";

const AT = "2026-11-20T01:00:00.000Z";

describe("documents", () => {
  let db: Database;
  beforeEach(() => {
    const { database, discard } = temporaryDatabase();
    db = database;
    return discard;
  });

  const create = (id: string, fields: Record<string, FieldValue> = {}) =>
    db.documents.create({
      id,
      kind: "postmortem",
      fields: new Map(
        Object.entries({ title: "Checkout down", status: "draft", "section:summary": "a\nb\nc", ...fields }),
      ),
      by: null,
      at: AT,
    });
  const save = (id: string, base: number, changes: Record<string, FieldValue>) =>
    db.documents.save(id, { base, changes: new Map(Object.entries(changes)), by: null, at: AT });

  it("a new document has revision 1 and the next number", async () => {
    expect((await create("a")).number).toBe(1);
    const second = await create("b");
    expect([second.number, second.revision, second.fields.get("title")]).toEqual([2, 1, "Checkout down"]);
  });

  it("each acknowledged change is the next revision, and none where nothing changes", async () => {
    await create("a");
    expect(await save("a", 1, { title: "Checkout slow" })).toMatchObject({
      kind: "saved",
      changed: true,
      document: { revision: 2 },
    });
    expect(await save("a", 2, { title: "Checkout slow" })).toMatchObject({
      kind: "saved",
      changed: false,
      document: { revision: 2 },
    });
  });

  it("changes of different lines by two people both win", async () => {
    await create("a");
    await save("a", 1, { "section:summary": "A\nb\nc" });
    const second = await save("a", 1, { "section:summary": "a\nb\nC" });
    expect(second).toMatchObject({ kind: "saved", merged: true });
    expect((await db.documents.find("a"))?.fields.get("section:summary")).toBe("A\nb\nC");
  });

  it("changes of the same line are a conflict that changes nothing", async () => {
    await create("a");
    await save("a", 1, { "section:summary": "theirs\nb\nc" });
    expect(await save("a", 1, { "section:summary": "yours\nb\nc", title: "New" })).toMatchObject({
      kind: "conflict",
      revision: 2,
      conflicts: [
        {
          field: "section:summary",
          base: "a\nb\nc",
          theirs: "theirs\nb\nc",
          yours: "yours\nb\nc",
          merged: "theirs\nyours\nb\nc",
        },
      ],
    });
    expect((await db.documents.find("a"))?.fields.get("title")).toBe("Checkout down");
  });

  it("a revision never given out is refused", async () => {
    await create("a");
    expect(await save("a", 2, { title: "x" })).toEqual({ kind: "unknown-revision", revision: 1 });
    expect(await save("a", 0, { title: "x" })).toEqual({ kind: "unknown-revision", revision: 1 });
  });

  it("every earlier revision can be read as it stood", async () => {
    await create("a");
    await save("a", 1, { title: "Two", "event:1": { text: "x" } });
    await save("a", 2, { "event:1": null });
    expect((await db.documents.at("a", 1))?.get("title")).toBe("Checkout down");
    expect((await db.documents.at("a", 2))?.get("event:1")).toEqual({ text: "x" });
    expect((await db.documents.at("a", 3))?.has("event:1")).toBe(false);
    expect(await db.documents.at("a", 4)).toBeNull();
    expect(
      (await db.documents.history("a", { limit: 2 })).map(({ revision, fields }) => [
        revision,
        [...fields].sort(),
      ]),
    ).toEqual([
      [3, ["event:1"]],
      [2, ["event:1", "title"]],
    ]);
  });

  it("a text removed for good is in no version, draft or remark", async () => {
    await db.people.create({
      id: "p",
      email: "a@example.com",
      name: "A",
      role: "member",
      passwordHash: null,
      at: AT,
    });
    await create("a", { "section:summary": "the key is hunter2hunter2, sorry" });
    await save("a", 1, { "section:summary": "the key was hunter2hunter2" });
    await db.drafts.keep({
      id: "d",
      documentId: "a",
      personId: "p",
      base: 1,
      createdAt: AT,
      reason: "unsaved",
      changes: new Map([["section:summary", "draft hunter2hunter2"]]),
    });
    expect(await db.documents.redact("a", "hunter2hunter2", "[removed]", "p", AT)).toBe(4);
    for (const revision of [1, 2, 3]) {
      expect(JSON.stringify([...((await db.documents.at("a", revision)) ?? [])])).not.toContain("hunter2");
    }
    expect([...((await db.drafts.find("d"))?.changes ?? [])]).toEqual([
      ["section:summary", "draft [removed]"],
    ]);
  });

  it("services and tags that were unknown are made, one for each spelling of a name", async () => {
    await create("a", { services: ["Checkout API", "checkout api"], tags: ["cause/certificate/expiry"] });
    expect((await db.services.all()).map((service) => service.name)).toEqual(["Checkout API"]);
    expect((await db.tags.all()).map((tag) => tag.path)).toEqual([
      "cause",
      "cause/certificate",
      "cause/certificate/expiry",
    ]);
  });

  it("what is in the bin is in no list, and back from it unchanged", async () => {
    await create("a");
    await db.documents.bin("a", { at: AT, by: "p", now: AT });
    const list = () => db.lists.postmortems({ now: AT }, { limit: 10 });
    expect((await list()).items).toEqual([]);
    await db.documents.bin("a", { at: null, by: "p", now: AT });
    expect((await list()).items.map((row) => row.title)).toEqual(["Checkout down"]);
    expect(await db.documents.purge("2026-12-31T00:00:00.000Z")).toBe(0);
  });
});
