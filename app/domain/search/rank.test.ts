import { describe, expect, test } from "vitest";
import { analyse } from "./analyse.ts";
import type { Group } from "./query-plan.ts";
import { matcherOf, scoreDocument } from "./rank.ts";
import { sketchOf } from "./sketch.ts";

function asked(...words: readonly (string | readonly [string, number])[]) {
  return matcherOf(
    words.map((word, run): Group => {
      const [token, weight] = typeof word === "string" ? [word, 1] : word;
      const forms = [{ tokens: [token], weight, documents: 1 }];
      return { typed: token, script: "latin", forms, worth: 1, documents: 1, rarity: 1, run };
    }),
  );
}

function score(
  query: ReturnType<typeof asked>,
  parts: { title?: string; body?: string },
  relativeLength = 1,
): number {
  const { title = "", body = "" } = parts;
  return scoreDocument(query, sketchOf([analyse(title), [], [], analyse(body)]), relativeLength, false);
}

const FILLER = "other words that nobody asked for ".repeat(30);

describe("the better answer", () => {
  test("holds a word in its title rather than in its body", () => {
    const query = asked("outage");
    expect(score(query, { title: "outage" })).toBeGreaterThan(score(query, { body: "outage" }));
  });

  test("holds all words rather than one of them often", () => {
    const query = asked("disk", "full");
    expect(score(query, { body: "disk full" })).toBeGreaterThan(
      score(query, { body: "disk disk disk disk disk" }),
    );
  });

  test("holds the words in one passage rather than far apart", () => {
    const query = asked("disk", "full");
    const near = score(query, { body: `${FILLER} disk was nearly full ${FILLER}` });
    expect(near).toBeGreaterThan(score(query, { body: `disk ${FILLER}${FILLER} full` }));
  });

  test("holds the words as they stand in the question", () => {
    const query = asked("disk", "full");
    expect(score(query, { body: "disk full" })).toBeGreaterThan(score(query, { body: "full of a disk" }));
  });

  test("is short rather than long", () => {
    const query = asked("disk");
    expect(score(query, { body: "disk" }, 0.5)).toBeGreaterThan(score(query, { body: "disk" }, 3));
  });

  test("holds the word itself rather than one that means the same", () => {
    expect(score(asked("wiped"), { body: "wiped" })).toBeGreaterThan(
      score(asked(["deleted", 0.5]), { body: "deleted" }),
    );
  });

  test("and what holds nothing of it is worth nothing", () => {
    expect(score(asked("disk"), { title: "Calm", body: FILLER })).toBe(0);
  });
});
