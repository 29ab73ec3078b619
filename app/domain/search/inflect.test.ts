import { expect, test } from "vitest";
import { inflections } from "./inflect.ts";

test.each([
  ["deleted", "delete"],
  ["deletion", "delete"],
  ["wiped", "wipe"],
  ["stopped", "stop"],
  ["stop", "stopping"],
  ["retries", "retry"],
  ["rotation", "rotate"],
  ["failure", "failed"],
  ["nodes", "node"],
  ["broke", "broken"],
  ["lost", "lose"],
])("“%s” also looks for “%s”", (word, form) => {
  expect(inflections(word)).toContain(form);
});

test.each([
  "db",
  "x1",
  "障害",
  "k8s",
  "",
  "__proto__",
  "constructor",
])("“%s” is never among its own forms", (word) => {
  expect(inflections(word)).not.toContain(word);
});

test("what is no English word has no forms", () => {
  for (const word of ["障害", "k8s", "é", "__proto__"]) expect(inflections(word)).toEqual([]);
});
