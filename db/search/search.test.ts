import Database from "better-sqlite3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NIGHT, openedIndex, searchable } from "#test/searchables.ts";
import { createSearchIndex } from "./create-search-index.server.ts";
import { putSearchable } from "./write-searchable.server.ts";

describe("finding", () => {
  test.each([
    ["deleted nodes", "night"],
    ["deleting a node", "night"],
    ["wiped workers", "night"],
    ["payment api", "night"],
    ["payment-api", "night"],
    ["paymentapi", "night"],
    ["kubec", "night"],
    ["kubeclt", "night"],
    ["障害", "morning"],
    ["ｻｰﾊﾞ", "morning"],
    ["DB", "morning"],
    ["インシデント", "morning"],
    ["接", "morning"],
  ])("“%s” finds %s first", async (q, id) => {
    const { find } = openedIndex();
    expect((await find(q))[0]).toBe(id);
  });

  test("a mistyped word is repaired, and the answer says so", async () => {
    const { index } = openedIndex();
    expect((await index.search({ q: "Comand nodes", limit: 5 })).didYouMean).toBe("command nodes");
    expect((await index.search({ q: "command nodes", limit: 5 })).didYouMean).toBeNull();
  });

  test("a tag finds what lies under its sub-tags, and not what only begins like it", async () => {
    const { find } = openedIndex();
    expect(await find("証明書", { tag: "cause/certificate" })).toEqual(["morning"]);
    expect(await find("証明書", { tag: "cause/cert" })).toEqual([]);
    expect(await find("証明書", { service: "Payment-API" })).toEqual(["night"]);
    expect(await find("証明書", { kind: "article" })).toEqual(["morning"]);
  });

  test("the snippet shows the passage with what was asked for marked, in Japanese too", async () => {
    const { index } = openedIndex();
    const [hit] = (await index.search({ q: "接続数", limit: 1 })).hits;
    expect(hit?.snippet.filter((part) => part.marked)).toEqual([{ text: "接続数", marked: true }]);
    expect(hit?.snippetText).toContain("データベースの接続数を確認します");
  });

  test("the team's own aliases widen a query", async () => {
    const db = new Database(":memory:");
    const index = createSearchIndex({
      db,
      allSearchables: () => [],
      aliases: () => [["Gringotts", "payment-api"]],
    });
    putSearchable(db, NIGHT);
    expect((await index.search({ q: "gringotts", limit: 5 })).hits.map((hit) => hit.id)).toEqual(["night"]);
  });

  test("whatever is asked gets an answer", async () => {
    const { index } = openedIndex();
    const odd = [
      '"',
      "NEAR(",
      "a* OR -b",
      "__proto__",
      "constructor",
      "\0",
      "\ud800",
      "👩‍👩‍👧",
      "x".repeat(10_000),
      "(".repeat(500),
    ];
    for (const q of odd) await index.search({ q, limit: 5 });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (q) => {
        expect((await index.search({ q, limit: 5 })).total).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("a document is found by each of its words", async () => {
    const { db, find } = openedIndex([]);
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.lorem({ maxCount: 8 }),
        fc.constantFrom("復旧", "障害対応", "サーバー", "e-mail"),
        async (text, extra) => {
          const id = `d${count++}`;
          const body = `${text} ${extra} unique${id}`;
          putSearchable(db, searchable(id, { body }));
          for (const word of [...body.split(" "), `unique${id}`]) {
            expect(await find(`${word} unique${id}`)).toContain(id);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
