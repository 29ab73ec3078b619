import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { analyse } from "./analysis.ts";
import type { Clause } from "./clause.ts";
import { englishSigns } from "./en/signs.ts";
import { stem } from "./en/stem.ts";
import { japaneseSigns } from "./ja/signs.ts";
import { readWho } from "./who.ts";
import { readWordKinds } from "./word-kinds.ts";

const yaml = (name: string) => parse(readFileSync(new URL(name, import.meta.url), "utf8")) as unknown;
const en = { who: readWho(yaml("en/who.yaml")), kinds: readWordKinds(yaml("en/kinds.yaml"), stem) };
const ja = { who: readWho(yaml("ja/who.yaml")), kinds: readWordKinds(yaml("ja/kinds.yaml"), (word) => word) };
const english = (text: string) => analyse(englishSigns(text, en.who), "en", en.kinds).clauses;
const japanese = (text: string) => analyse(japaneseSigns(text, ja.who), "ja", ja.kinds).clauses;
const marks = (clause: Clause | undefined) =>
  clause &&
  [
    clause.subject,
    `${clause.modality}${clause.past ? " past" : ""}`,
    ...(clause.negated ? ["negated"] : []),
    ...(clause.passive ? ["passive"] : []),
    ...(clause.cause ? ["cause"] : []),
    ...(clause.imperative ? ["imperative"] : []),
  ].join(", ");

describe("an English clause", () => {
  it.each([
    ["Jenna restarted the broker", "person, fact"],
    ["Wójcik restarted the broker", "person, fact"],
    ["The on-call engineer should have paged the lead", "role, norm past"],
    ["We could not tell the two states apart", "us, ability, negated"],
    ["The probe should have fired", "system, norm past"],
    ["The runbook should have been tested", "hidden, norm past, passive"],
    ["The cutover was approved by Priya", "person, fact, passive"],
    ["Nobody asked the vendor", "nobody, fact, negated"],
    ["Had the vendor called", "team, condition"],
    ["because Omar skipped the dry run", "person, fact, cause"],
    ["Omar's change removed the route", "work, fact"],
    ["Delete the stale records", "hidden, fact, imperative"],
  ])("%s: %s", (text, said) => expect(marks(english(text)[0])).toBe(said));

  it("ends at a comma or a linking word", () => {
    const [first, second] = english("If the engineer had called, the bank would have waited.");
    expect([marks(first), marks(second)]).toEqual(["role, condition", "team, outcome past"]);
  });
});

describe("a Japanese clause", () => {
  it.each([
    ["田中さんが確認を怠った。", "person, fact past"],
    ["担当者は事前に連絡すべきだった。", "role, norm past"],
    ["プローブが検知するはずだった。", "system, norm past"],
    ["事前に試験しておくべきだった。", "hidden, norm past"],
    ["誰も声を上げなかった。", "nobody, fact past, negated"],
    ["手順書が読まれていれば、", "thing, condition, passive"],
    ["本番の設定を先に確認する。", "hidden, fact, imperative"],
  ])("%s: %s", (text, said) => expect(marks(japanese(text)[0])).toBe(said));
});
