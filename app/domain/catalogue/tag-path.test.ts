import { expect, it } from "vitest";
import { inTreeOrder, normaliseTagPath, splitNames } from "./tag-path.ts";

it("a tag stands before what lies below it, and its neighbours after", () => {
  const paths = ["cause-x", "cause/tls", "b", "cause", "cause/tls/expiry", "cause x"];
  expect(inTreeOrder(paths.map((path) => ({ path }))).map(({ path }) => path)).toEqual([
    "b",
    "cause",
    "cause/tls",
    "cause/tls/expiry",
    "cause x",
    "cause-x",
  ]);
});

it("names are parted by the commas of both languages, each kept once", () => {
  expect(splitNames(" 障害、outage ,outage，\n down  time ,, ")).toEqual(["障害", "outage", "down time"]);
  expect(splitNames(" ")).toEqual([]);
});

it.each([
  ["Cause / Certificate ", "cause/certificate"],
  ["原因/証明書", "原因/証明書"],
  ["ＣＡＵＳＥ", "cause"],
])("%j is the tag %s", (text, path) => expect(normaliseTagPath(text)).toBe(path));

it.each(["", "/", "a//b", "a/b/", "a/b/c/d/e/f/g", "<b>", "x".repeat(121)])("%j is no tag", (text) =>
  expect(normaliseTagPath(text)).toBeNull());
