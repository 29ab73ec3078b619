import { expect, test } from "vitest";
import { editDistance, growingVocabulary, nearestWord } from "./spelling.ts";

function vocabulary(...words: readonly (readonly [string, number])[]) {
  const grown = growingVocabulary();
  for (const [word, documents] of words) grown.add(word, documents);
  return grown;
}

test("exchanged neighbours are one mistake", () => {
  expect(editDistance("kubeclt", "kubectl", 2)).toBe(1);
  expect(editDistance("postgers", "postgres", 2)).toBe(1);
});

test("beyond the limit the distance is not counted on", () => {
  expect(editDistance("kitten", "sitting", 1)).toBe(2);
});

test("a short word is repaired over one mistake, a long one over two", () => {
  const words = vocabulary(["node", 3], ["certificate", 3]);
  expect(nearestWord(words, "noed")).toBe("node");
  expect(nearestWord(words, "noode")).toBe("node");
  expect(nearestWord(words, "nxxe")).toBeNull();
  expect(nearestWord(words, "certifcat")).toBe("certificate");
});

test("of two equally near words the one that begins alike wins, then the commoner", () => {
  expect(nearestWord(vocabulary(["cable", 900], ["table", 1]), "tablr")).toBe("table");
  expect(nearestWord(vocabulary(["latency", 2], ["latencz", 90]), "latencx")).toBe("latencz");
});

test("figures, short words and Japanese are never taken for what was meant", () => {
  expect(vocabulary(["k8s", 1], ["api", 1], ["2026", 1], ["サーバー", 1]).words).toEqual([]);
});
