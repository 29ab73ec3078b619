import { expect, test } from "vitest";
import { draftPostmortem } from "#test/factories.ts";
import { namesFound } from "./names-found.ts";

const PEOPLE = [{ name: "Mika Tanaka" }, { name: "佐藤 花子" }, { name: "Jo Li" }];

function found(summary: string) {
  return namesFound(draftPostmortem({ sections: { summary } }), PEOPLE).map(
    ({ name, place }) => `${name} in ${place}`,
  );
}

test("a person's name in the text is found with its place, whole or in part", () => {
  expect(found("Mika restarted the worker")).toEqual(["Mika Tanaka in section:summary"]);
  expect(found("当番の佐藤さんが気づいた")).toEqual(["佐藤 花子 in section:summary"]);
});

test("a part of another word is no name, nor are two letters", () => {
  expect(found("Tanakas Mikado, Jo and the rest; lithium")).toEqual([]);
});

test("a name stands once for each place, however often it is there", () => {
  expect(found("Mika and Mika Tanaka and Tanaka")).toHaveLength(1);
});

test("signs in a name are taken as they are", () => {
  expect(
    namesFound(draftPostmortem({ title: "Bot (prod)+ did it" }), [{ name: "Bot (prod)+" }]),
  ).toHaveLength(1);
});
