import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { beforeAll, describe, expect, test } from "vitest";
import type { SearchIndex } from "#app/domain/search/search-index.ts";
import { createSearchIndex } from "#db/search/create-search-index.server.ts";
import { corpusDocuments, SHARED_DIR } from "./corpus.ts";

interface KnownItem {
  readonly query: string;
  readonly expected: string;
}

const ITEMS = join(SHARED_DIR, "corpus/known-items.jsonl");

describe.skipIf(!existsSync(ITEMS))(
  "questions whose answer is known (skipped without SHARED_DIR/corpus)",
  () => {
    let index: SearchIndex;

    beforeAll(async () => {
      index = createSearchIndex({ db: new Database(":memory:"), allSearchables: () => corpusDocuments() });
      await index.rebuild();
    }, 120_000);

    test("at least 85 of 100 answers come first and 97 among the first five", async () => {
      const items = readFileSync(ITEMS, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as KnownItem);
      const ranks = await Promise.all(
        items.map(async ({ query, expected }) => {
          const { hits } = await index.search({ q: query, limit: 10 });
          return hits.findIndex((hit) => hit.path === expected);
        }),
      );
      const first = ranks.filter((rank) => rank === 0).length / ranks.length;
      const firstFive = ranks.filter((rank) => rank >= 0 && rank < 5).length / ranks.length;
      expect(first).toBeGreaterThanOrEqual(0.85);
      expect(firstFive).toBeGreaterThanOrEqual(0.97);
    });
  },
);
