import Database from "better-sqlite3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSearchIndex } from "./create-search-index.server.ts";
import { type FiledSearchable, putSearchable, removeSearchable } from "./write-searchable.server.ts";

function document(id: string, parts: Partial<FiledSearchable> = {}): FiledSearchable {
  return {
    id,
    kind: "postmortem",
    title: id,
    headings: "",
    names: "",
    body: "",
    path: null,
    url: `/postmortems/${id}`,
    services: [],
    tags: [],
    ...parts,
  };
}

const NIGHT = document("night", {
  title: "Worker nodes deleted by a kubectl command",
  headings: "Summary\nLessons learned",
  body: "## Summary\n\nA command **deleted** all worker nodes of the payment-api cluster. 証明書の有効期限切れではありません。",
  services: ["payment-api"],
  tags: ["cause/human/command"],
});
const MORNING = document("morning", {
  kind: "article",
  title: "サーバー障害の対応手順",
  headings: "連絡先",
  body: "夜間の障害では、まずデータベースの接続数を確認します。証明書の期限も見ます。",
  tags: ["cause/certificate/expiry"],
});

function opened(documents: readonly FiledSearchable[] = [NIGHT, MORNING]) {
  const db = new Database(":memory:");
  const source = new Map(documents.map((one) => [one.id, one]));
  const index = createSearchIndex({ db, allSearchables: () => [...source.values()] });
  for (const one of documents) putSearchable(db, one);
  const find = async (q: string, more: { kind?: "article"; tag?: string; service?: string } = {}) =>
    (await index.search({ q, limit: 10, ...more })).hits.map((hit) => hit.id);
  return { db, source, index, find };
}

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
    const { find } = opened();
    expect((await find(q))[0]).toBe(id);
  });

  test("a mistyped word is repaired, and the answer says so", async () => {
    const { index } = opened();
    expect((await index.search({ q: "Comand nodes", limit: 5 })).didYouMean).toBe("command nodes");
    expect((await index.search({ q: "command nodes", limit: 5 })).didYouMean).toBeNull();
  });

  test("a tag finds what lies under its sub-tags, and not what only begins like it", async () => {
    const { find } = opened();
    expect(await find("証明書", { tag: "cause/certificate" })).toEqual(["morning"]);
    expect(await find("証明書", { tag: "cause/cert" })).toEqual([]);
    expect(await find("証明書", { service: "Payment-API" })).toEqual(["night"]);
    expect(await find("証明書", { kind: "article" })).toEqual(["morning"]);
  });

  test("the snippet shows the passage with what was asked for marked, in Japanese too", async () => {
    const { index } = opened();
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
    const { index } = opened();
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
    const { db, find } = opened([]);
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.lorem({ maxCount: 8 }),
        fc.constantFrom("復旧", "障害対応", "サーバー", "e-mail"),
        async (text, extra) => {
          const id = `d${count++}`;
          const body = `${text} ${extra} unique${id}`;
          putSearchable(db, document(id, { body }));
          for (const word of [...body.split(" "), `unique${id}`]) {
            expect(await find(`${word} unique${id}`)).toContain(id);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("keeping in step", () => {
  test("what is put again is found by its new words only, what is removed not at all", async () => {
    const { db, find } = opened();
    putSearchable(db, { ...NIGHT, title: "Quiet", headings: "", body: "turbine", services: [], tags: [] });
    expect(await find("kubectl")).toEqual([]);
    expect(await find("turbine")).toEqual(["night"]);
    removeSearchable(db, "night");
    expect(await find("turbine")).toEqual([]);
    putSearchable(db, NIGHT);
    expect(await find("kubectl")).toEqual(["night"]);
  });

  test("a rolled back save leaves nothing behind", async () => {
    const { db, find } = opened();
    const save = db.transaction(() => {
      putSearchable(db, document("draft", { body: "zeppelin" }));
      throw new Error("refused");
    });
    expect(save).toThrow("refused");
    expect(await find("zeppelin")).toEqual([]);
  });

  test("any sequence of puts and removes answers like an index made anew from what is left", async () => {
    const step = fc.record({
      id: fc.constantFrom("a", "b", "c"),
      word: fc.constantFrom("alpha", "bravo", "障害", null),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { db, source, index, find } = opened([]);
        for (const { id, word } of steps) {
          if (word === null) {
            removeSearchable(db, id);
            source.delete(id);
          } else {
            putSearchable(db, document(id, { body: word }));
            source.set(id, document(id, { body: word }));
          }
        }
        const words = ["alpha", "bravo", "障害", "a", "b"];
        const before = await Promise.all(words.map((word) => find(word)));
        await index.rebuild();
        const after = await Promise.all(words.map((word) => find(word)));
        expect(before.map((ids) => ids.sort())).toEqual(after.map((ids) => ids.sort()));
      }),
      { numRuns: 30 },
    );
  });

  test("names typed so far are completed, also just after another connection saved them", async () => {
    const { db, index } = opened();
    expect((await index.suggest("worker no", 5))[0]).toMatchObject({ kind: "title", documentId: "night" });
    expect((await index.suggest("paymnet", 5)).map((one) => one.text)).toContain("payment-api");
    putSearchable(db, document("new", { title: "Turbine hall" }));
    expect((await index.suggest("turb", 5))[0]?.documentId).toBe("new");
    removeSearchable(db, "new");
    expect(await index.suggest("turb", 5)).toEqual([]);
  });
});

describe("making anew", () => {
  test("an empty installation is complete at once, documents without an index are not", async () => {
    expect(await opened([]).index.state()).toBe("complete");
    const db = new Database(":memory:");
    const index = createSearchIndex({ db, allSearchables: () => [NIGHT] });
    expect(await index.state()).toBe("absent");
    expect(await index.rebuild()).toBe(1);
    expect(await index.state()).toBe("complete");
  });

  test("an index made under other rules is not complete, but answers until it is made anew", async () => {
    const { db, index, find } = opened();
    await index.rebuild();
    db.exec("UPDATE search_meta SET value = 0 WHERE name = 'analyser'");
    expect(await index.state()).toBe("absent");
    expect(await find("kubectl")).toEqual(["night"]);
    await index.rebuild();
    expect(await index.state()).toBe("complete");
  });

  test("what is saved or removed while the index is being made anew is not lost", async () => {
    const many = Array.from({ length: 400 }, (_, at) => document(`d${at}`, { body: "lorem ".repeat(200) }));
    const { db, index, find } = opened(many);
    let saved = false;
    await index.rebuild(() => {
      if (saved) return;
      saved = true;
      putSearchable(db, document("d399", { body: "zeppelin" }));
      removeSearchable(db, "d398");
      putSearchable(db, document("extra", { body: "turbine" }));
    });
    expect(await find("zeppelin")).toEqual(["d399"]);
    expect(await find("turbine")).toEqual(["extra"]);
    expect(await find("d398")).not.toContain("d398");
  });

  test.each([
    ["emptied", "DELETE FROM search_text_data"],
    ["overwritten", "UPDATE search_text_data SET block = x'00ff00ff00ff' WHERE id > 10"],
    ["dropped", "DROP TABLE search_text"],
  ])("a full-text table that was %s fails no search and no save, and is made anew", async (_name, harm) => {
    const { db, source, index, find } = opened();
    await index.rebuild();
    db.unsafeMode(true);
    db.exec(harm);
    db.unsafeMode(false);
    await find("kubectl");
    source.set("late", document("late", { body: "zeppelin" }));
    putSearchable(db, document("late", { body: "zeppelin" }));
    await find("kubectl");
    await index.rebuild();
    expect(await index.state()).toBe("complete");
    expect(await find("kubectl")).toEqual(["night"]);
    expect(await find("zeppelin")).toEqual(["late"]);
  });
});
