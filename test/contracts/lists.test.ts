import { beforeEach, describe, expect, it } from "vitest";
import type { ActionItem } from "#app/domain/action-item/action-item.ts";
import type { FieldValue } from "#app/domain/document/document.ts";
import type { ActionFilter, PostmortemFilter } from "#app/domain/lists.ts";
import { actionValue } from "#app/domain/postmortem/fields.ts";
import type { Database } from "#db/index.server.ts";
import { actionItem } from "#test/factories.ts";
import { temporaryDatabase } from "#test/temporary-database.ts";

const NOW = "2026-11-20T12:00:00.000Z";
const TODAY = "2026-11-20";
const SOON = "2026-11-28";

describe("lists", () => {
  let db: Database;
  beforeEach(async () => {
    const { database, discard } = temporaryDatabase();
    db = database;
    for (const name of ["Mika", "Kenji", "Jonas"]) {
      const email = `${name.toLowerCase()}@example.com`;
      await db.people.create({
        id: name.toLowerCase(),
        email,
        name,
        role: "member",
        passwordHash: null,
        at: NOW,
      });
    }
    return discard;
  });

  const write = (
    kind: "postmortem" | "article",
    id: string,
    fields: Record<string, FieldValue>,
    by: string,
  ) =>
    db.documents.create({ id, kind, fields: new Map(Object.entries({ title: id, ...fields })), by, at: NOW });
  const postmortem = (id: string, fields: Record<string, FieldValue> = {}, by = "mika") =>
    write("postmortem", id, { status: "draft", severity: "sev2", services: [], ...fields }, by);
  const filed = (id: string, fields: Record<string, FieldValue> = {}, by = "mika") =>
    postmortem(id, { status: "published", publishedAt: NOW, ...fields }, by);
  const actions = (...items: Partial<ActionItem>[]) =>
    Object.fromEntries(
      items.map((item) => [`action:${item.id}`, actionValue(actionItem({ ownerId: "mika", ...item }))]),
    );

  describe("of actions", () => {
    beforeEach(async () => {
      await db.teams.create({ id: "pay", name: "Payments" });
      await db.teams.create({ id: "edge", name: "Edge" });
      await db.teams.setMembers("pay", ["mika"]);
      await db.teams.setMembers("edge", ["kenji"]);
      await postmortem("first", {
        severity: "sev1",
        services: ["Checkout API"],
        ...actions(
          { id: "late", dueOn: "2026-11-19" },
          { id: "today", dueOn: TODAY, status: "in_progress" },
          { id: "week", dueOn: "2026-11-27", ownerId: "kenji" },
          { id: "later", dueOn: SOON, ownerId: "kenji", teamId: "pay" },
        ),
      });
      await postmortem("second", {
        severity: "sev3",
        services: ["search"],
        ...actions(
          { id: "finished", dueOn: "2026-10-01", status: "done" },
          { id: "given-up", dueOn: "2026-10-02", status: "dropped", ownerId: "jonas" },
        ),
      });
    });
    const ids = async (filter: ActionFilter, limit = 10, offset = 0) =>
      (await db.lists.actions(filter, { limit, offset })).items.map((row) => row.id);

    it("what is due first stands first", async () => {
      expect(await ids({})).toEqual(["finished", "given-up", "late", "today", "week", "later"]);
    });

    it("they narrow by owner, as an id or an address", async () => {
      expect(await ids({ owner: "kenji" })).toEqual(["week", "later"]);
      expect(await ids({ owner: "Kenji@Example.com" })).toEqual(["week", "later"]);
      expect(await ids({ owner: "nobody" })).toEqual([]);
    });

    it("an action's team is its owner's unless one is set", async () => {
      expect(await ids({ team: "Payments" })).toEqual(["finished", "late", "today", "later"]);
      expect(await ids({ team: "edge" })).toEqual(["week"]);
      expect((await db.lists.action("later"))?.teams).toEqual([{ id: "pay", name: "Payments" }]);
    });

    it("they narrow by service in any spelling, by severity, by status and by day", async () => {
      expect(await ids({ service: "ｃｈｅｃｋｏｕｔ api" })).toEqual(["late", "today", "week", "later"]);
      expect(await ids({ severity: "sev3" })).toEqual(["finished", "given-up"]);
      expect(await ids({ status: ["done", "dropped"] })).toEqual(["finished", "given-up"]);
      expect(await ids({ dueFrom: TODAY, dueBefore: SOON })).toEqual(["today", "week"]);
    });

    it("they sort by owner, severity and status, within it by what is due first, either way round", async () => {
      expect(await ids({ sort: "owner" })).toEqual([
        "given-up",
        "week",
        "later",
        "finished",
        "late",
        "today",
      ]);
      expect(await ids({ sort: "owner", descending: true })).toEqual([
        "finished",
        "late",
        "today",
        "week",
        "later",
        "given-up",
      ]);
      expect((await ids({ sort: "severity" })).slice(0, 2)).toEqual(["late", "today"]);
      expect(await ids({ sort: "status" })).toEqual([
        "late",
        "week",
        "later",
        "today",
        "finished",
        "given-up",
      ]);
      expect((await ids({ sort: "due", descending: true }))[0]).toBe("later");
    });

    it("overdue and due soon count only what is not finished, and no day twice", async () => {
      const counts = { overdue: 1, dueSoon: 2, open: 3, inProgress: 1, done: 1, dropped: 1 };
      expect(await db.lists.actionCounts({}, TODAY, SOON)).toEqual(counts);
      expect(await db.lists.actionCounts({ status: "done", dueBefore: TODAY }, TODAY, SOON)).toEqual(counts);
      expect(await db.lists.actionCounts({ owner: "jonas" }, TODAY, SOON)).toEqual({
        overdue: 0,
        dueSoon: 0,
        open: 0,
        inProgress: 0,
        done: 0,
        dropped: 1,
      });
      expect((await db.lists.actionCounts({ owner: "nobody" }, TODAY, SOON)).done).toBe(0);
    });

    it("pages join without a gap, by cursor and by number", async () => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await db.lists.actions({}, { limit: 4, cursor });
        seen.push(...page.items.map((row) => row.id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(seen).toEqual(await ids({}));
      expect(await ids({}, 4, 4)).toEqual(["week", "later"]);
    });

    it("those of a postmortem in the bin are in no list and no count", async () => {
      await db.documents.bin("first", { at: NOW, by: "mika", now: NOW });
      expect(await ids({})).toEqual(["finished", "given-up"]);
      expect(await db.lists.action("late")).toBeNull();
      expect((await db.lists.actionCounts({}, TODAY, SOON)).open).toBe(0);
    });
  });

  describe("of postmortems", () => {
    const ids = async (filter: Partial<PostmortemFilter>) =>
      (await db.lists.postmortems({ now: NOW, ...filter }, { limit: 10 })).items.map((row) => row.id);
    const resolved = (resolvedAt: string) => ({ startedAt: resolvedAt, resolvedAt, hoursToFile: 24 });

    it("the fewest hours left stand first, then those without a clock, then what is filed", async () => {
      await filed("filed", resolved("2026-11-18T00:00:00.000Z"));
      await postmortem("unresolved");
      await postmortem("hours", resolved("2026-11-20T06:00:00.000Z"));
      await postmortem("late", resolved("2026-11-19T06:00:00.000Z"));
      expect(await ids({})).toEqual(["late", "hours", "unresolved", "filed"]);
    });

    it("late is past due unfiled, or filed past due; what is not needed is never late", async () => {
      await postmortem("late", resolved("2026-11-19T06:00:00.000Z"));
      await filed("filed-late", resolved("2026-11-18T00:00:00.000Z"));
      await filed("in-time", resolved("2026-11-20T00:00:00.000Z"));
      await postmortem("not-needed", { ...resolved("2026-11-10T00:00:00.000Z"), status: "not_needed" });
      expect(await ids({ late: true })).toEqual(["late", "filed-late"]);
      expect((await ids({ late: false })).sort()).toEqual(["in-time", "not-needed"]);
    });

    it("somebody's are those they own, take part in, or have written", async () => {
      await postmortem("owned", { owner: "jonas" });
      await postmortem("took-part", { participants: [{ personId: "jonas", role: "scribe" }] });
      await postmortem("written", {}, "jonas");
      await postmortem("others");
      expect((await ids({ personId: "jonas" })).sort()).toEqual(["owned", "took-part", "written"]);
    });

    it("they narrow by the day the incident started", async () => {
      await postmortem("before", resolved("2025-11-19T23:59:59.000Z"));
      await postmortem("that-day", resolved("2025-11-20T00:00:00.000Z"));
      await postmortem("after", resolved("2025-11-21T00:00:00.000Z"));
      await postmortem("never");
      const day = { startedFrom: "2025-11-20T00:00:00.000Z", startedBefore: "2025-11-21T00:00:00.000Z" };
      expect(await ids(day)).toEqual(["that-day"]);
    });
  });

  describe("of knowledge", () => {
    const article = (id: string, fields: Record<string, FieldValue> = {}, by = "mika") =>
      write("article", id, { publishedAt: NOW, body: "x", ...fields }, by);

    it("holds what is filed, newest first, and not what is in the making or in the bin", async () => {
      await filed("older", { publishedAt: "2026-11-01T00:00:00.000Z" });
      await article("newer");
      await postmortem("draft");
      await filed("binned");
      await db.documents.bin("binned", { at: NOW, by: "mika", now: NOW });
      const { items } = await db.lists.knowledge({}, { limit: 10 });
      expect(items.map((row) => [row.id, row.kind])).toEqual([
        ["newer", "article"],
        ["older", "postmortem"],
      ]);
      expect(await db.lists.knowledgeCount({ kind: "article" })).toBe(1);
    });

    it("a tag holds what is filed below it, but no tag that only begins alike", async () => {
      await filed("deep", { tags: ["cause/certificate/expiry"] });
      await filed("alike", { tags: ["cause/certificates"] });
      const { items } = await db.lists.knowledge({ tag: "cause/certificate" }, { limit: 10 });
      expect(items.map((row) => row.id)).toEqual(["deep"]);
    });

    it("somebody's articles are those they own or verify", async () => {
      await article("owned", { owner: "kenji" });
      await article("verified", { verifier: "kenji" });
      await article("others", { owner: "mika" });
      expect((await db.lists.articlesOf("kenji")).map((row) => row.id)).toEqual(["owned", "verified"]);
    });

    it("sole knowledge is a service of which one person alone wrote, owns or took part", async () => {
      await filed("alone", { services: ["ledger"] });
      await article("alone-too", { services: ["ledger"], owner: "mika" });
      await filed("together", {
        services: ["search"],
        participants: [{ personId: "kenji", role: "scribe" }],
      });
      await postmortem("unfiled", { services: ["queue"] });
      expect(await db.lists.soleKnowledge("mika")).toEqual([{ service: "ledger", documents: 2 }]);
      expect(await db.lists.soleKnowledge("kenji")).toEqual([]);
    });

    it("a second person's edit ends sole knowledge", async () => {
      await filed("alone", { services: ["ledger"] });
      await db.documents.save("alone", {
        base: 1,
        changes: new Map([["section:summary", "x"]]),
        by: "kenji",
        at: NOW,
      });
      expect(await db.lists.soleKnowledge("mika")).toEqual([]);
    });
  });
});
