import { expect, test } from "vitest";
import { draftPostmortem } from "#test/factories.ts";
import { namesFound } from "./names-found.ts";

const PEOPLE = [
  { id: "mika", name: "Mika Tanaka" },
  { id: "sato", name: "佐藤 花子" },
];

function found(summary: string, ownerId: string | null = null) {
  const postmortem = draftPostmortem({ sections: { summary }, ownerId });
  return namesFound(postmortem, PEOPLE).map(({ name, place }) => `${name} in ${place}`);
}

test("somebody named in the text who is not on the postmortem is listed with the place", () => {
  expect(found("Mika restarted the worker, and Mika Tanaka waited")).toEqual([
    "Mika Tanaka in section:summary",
  ]);
  expect(found("当番の佐藤さんが気づいた")).toEqual(["佐藤 花子 in section:summary"]);
});

test("whoever is on the postmortem is not: readers see their role", () => {
  expect(found("Mika restarted the worker", "mika")).toEqual([]);
});

test("a part of another word is no name", () => {
  expect(found("Tanakas Mikado")).toEqual([]);
});
