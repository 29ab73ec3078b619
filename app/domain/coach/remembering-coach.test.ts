import { expect, it } from "vitest";
import type { Coach } from "./coach.ts";
import { rememberingCoach } from "./remembering-coach.ts";

it("a text with one new line is read for that line alone, and tells the same as before", () => {
  const asked: string[] = [];
  const coach: Coach = {
    readLines: (text, { kind }) => {
      asked.push(text);
      const found = { id: kind, label: "hindsight" as const, rule: "test", because: [] };
      return [{ line: 1, findings: text.includes("!") ? [{ ...found, start: 0, end: 1 }] : [] }];
    },
  };
  const remembering = rememberingCoach(coach);
  const linesWith = (text: string, kind: "prose" | "action" = "prose") =>
    remembering
      .readLines(text, { kind })
      .filter(({ findings }) => findings.length > 0)
      .map(({ line }) => line);
  expect(linesWith("One\r\nTwo!\nThree")).toEqual([2]);
  expect(asked).toEqual(["One", "Two!", "Three"]);
  expect(linesWith("One\nOne and a half\nTwo!\nThree")).toEqual([3]);
  expect(asked.slice(3)).toEqual(["One and a half"]);
  expect(linesWith("```\nTwo!\n```\nTwo!")).toEqual([4]);
  expect(asked.slice(4)).toEqual([]);
  expect(linesWith("Two!", "action")).toEqual([1]);
  expect(asked.slice(4)).toEqual(["Two!"]);
});
