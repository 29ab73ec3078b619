import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NIGHT, openedIndex, searchable } from "#test/searchables.ts";
import { createSearchIndex } from "./create-search-index.server.ts";
import { putSearchable, removeSearchable } from "./write-searchable.server.ts";

describe("keeping in step", () => {
  test("what is put again is found by its new words only, what is removed not at all", async () => {
    const { db, find } = openedIndex();
    putSearchable(db, { ...NIGHT, title: "Quiet", headings: "", body: "turbine", services: [], tags: [] });
    expect(await find("kubectl")).toEqual([]);
    expect(await find("turbine")).toEqual(["night"]);
    removeSearchable(db, "night");
    expect(await find("turbine")).toEqual([]);
    putSearchable(db, NIGHT);
    expect(await find("kubectl")).toEqual(["night"]);
  });

  test("a rolled back save leaves nothing behind", async () => {
    const { db, find } = openedIndex();
    const save = db.transaction(() => {
      putSearchable(db, searchable("draft", { body: "zeppelin" }));
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
        const { db, source, index, find } = openedIndex([]);
        for (const { id, word } of steps) {
          if (word === null) {
            removeSearchable(db, id);
            source.delete(id);
          } else {
            putSearchable(db, searchable(id, { body: word }));
            source.set(id, searchable(id, { body: word }));
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

  test("what another process saves beside this one is found at once, by word, by name and mistyped", async () => {
    const folder = mkdtempSync(join(tmpdir(), "furikaeri-search-"));
    const [here, there] = [new Database(join(folder, "db")), new Database(join(folder, "db"))];
    try {
      here.pragma("journal_mode = WAL");
      const index = createSearchIndex({ db: here, allSearchables: () => [] });
      await index.warmUp();
      expect((await index.search({ q: "zeppelni", limit: 5 })).hits).toEqual([]);
      putSearchable(there, searchable("late", { title: "Zeppelin hangar" }));
      expect((await index.search({ q: "zeppelin", limit: 5 })).hits).toHaveLength(1);
      expect((await index.search({ q: "zeppelni", limit: 5 })).didYouMean).toBe("zeppelin");
      expect((await index.suggest("zepp", 5))[0]?.documentId).toBe("late");
    } finally {
      here.close();
      there.close();
      rmSync(folder, { recursive: true });
    }
  });

  test("names typed so far are completed, nearly typed ones too", async () => {
    const { db, index } = openedIndex();
    expect((await index.suggest("worker no", 5))[0]).toMatchObject({ kind: "title", documentId: "night" });
    expect((await index.suggest("paymnet", 5)).map((one) => one.text)).toContain("payment-api");
    putSearchable(db, searchable("new", { title: "Turbine hall" }));
    expect((await index.suggest("turb", 5))[0]?.documentId).toBe("new");
    removeSearchable(db, "new");
    expect(await index.suggest("turb", 5)).toEqual([]);
  });
});

describe("making anew", () => {
  test("an empty installation is complete at once, documents without an index are not", async () => {
    expect(await openedIndex([]).index.state()).toBe("complete");
    const db = new Database(":memory:");
    const index = createSearchIndex({ db, allSearchables: () => [NIGHT] });
    expect(await index.state()).toBe("absent");
    expect(await index.rebuild()).toBe(1);
    expect(await index.state()).toBe("complete");
  });

  test("an index made under other rules is not complete, but answers until it is made anew", async () => {
    const { db, index, find } = openedIndex();
    await index.rebuild();
    db.exec("UPDATE search_meta SET value = 0 WHERE name = 'analyser'");
    expect(await index.state()).toBe("absent");
    expect(await find("kubectl")).toEqual(["night"]);
    await index.rebuild();
    expect(await index.state()).toBe("complete");
  });

  test("what is saved or removed while the index is being made anew is not lost", async () => {
    const many = Array.from({ length: 400 }, (_, at) => searchable(`d${at}`, { body: "lorem ".repeat(200) }));
    const { db, index, find } = openedIndex(many);
    let saved = false;
    await index.rebuild(() => {
      if (saved) return;
      saved = true;
      putSearchable(db, searchable("d399", { body: "zeppelin" }));
      removeSearchable(db, "d398");
      putSearchable(db, searchable("extra", { body: "turbine" }));
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
    const { db, source, index, find } = openedIndex();
    await index.rebuild();
    db.unsafeMode(true);
    db.exec(harm);
    db.unsafeMode(false);
    await find("kubectl");
    source.set("late", searchable("late", { body: "zeppelin" }));
    putSearchable(db, searchable("late", { body: "zeppelin" }));
    await find("kubectl");
    await index.rebuild();
    expect(await index.state()).toBe("complete");
    expect(await find("kubectl")).toEqual(["night"]);
    expect(await find("zeppelin")).toEqual(["late"]);
  });
});
