import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import { guessKind, readKindWords } from "./guess-kind.ts";

const words = ["en", "ja"].flatMap((locale) => {
  const file = join(packageRoot, "app", "domain", "timeline", `kind-words.${locale}.yaml`);
  const read = readKindWords(parse(readFileSync(file, "utf8")), file);
  return read.ok ? read.words : [];
});

test.each([
  ["certificate of pay.example expires", "trigger"],
  ["on-call is paged by the error rate alert", "detection"],
  ["we decide to roll back", "decision"],
  ["rollback of the last deploy started", "action"],
  ["found the expired certificate", "diagnosis"],
  ["status page updated", "communication"],
  ["error rate back to normal", "recovery"],
  ["deployed v2.3.1", "change"],
  ["決済APIの証明書が期限切れ", "trigger"],
  ["監視がアラートを発報", "detection"],
  ["原因を調査", "diagnosis"],
  ["サービスが復旧", "recovery"],
])("%s: %s", (line, kind) => {
  expect(guessKind(line, words)).toBe(kind);
});

test("a line without any of the words is given no kind, and parts of words do not count", () => {
  expect(guessKind("everybody went to lunch", words)).toBeNull();
  expect(guessKind("the fullness of time", words)).toBeNull();
});

test("a kind nobody knows is told with its file", () => {
  expect(readKindWords({ triger: ["x"] }, "words.yaml")).toEqual({
    ok: false,
    problem: 'words.yaml: "triger" is no kind of event',
  });
});
