import { expect, test } from "vitest";
import { keptWords } from "./kept-words.ts";

test("what an imported file says in its front matter is found: names apart from sentences", () => {
  const words = keptWords({
    company: "Example Trains",
    keywords: ["leap second", "チケット"],
    summary: "A tired operator removed the wrong folder, and six hours of ticket sales were lost.",
  });
  expect(words.names.split("\n")).toEqual(["Example Trains", "leap second", "チケット"]);
  expect(words.text).toContain("tired operator");
});

test("what is meant for machines is no text to search", () => {
  const words = keptWords({
    uuid: "5cbc4e4d-d491-4576-a9fe-6f60ca05c9d8",
    url: "https://status.example.org/1",
    aliases: ["/docs/old/"],
    start_time: "2017-01-01T00:00:00Z",
    default_lang_commit: "c88a006471f039334aed7990736e089a62b33f94",
    draft: true,
    weight: 30,
    endless: { a: { b: { c: { d: { e: "too deep" } } } } },
  });
  expect(words).toEqual({ names: "", text: "" });
});
