import { describe, expect, it } from "vitest";
import { patternCost } from "./pattern-cost.ts";

describe("patternCost", () => {
  it.each([
    ["abc", 1],
    ["a|b|c", 3],
    ["colou?r", 2],
    ["x.{0,20}y", 21],
    ["x.{0,9}y.{0,9}z", 100],
    ["(さん|くん){1,2}", 8],
    ["[(a+)+]", 1],
    ["\\(a\\+\\)", 1],
    ["\\p{Script=Han}{2}", 1],
    ["(?<=本番|検証)で", 2],
    ["[\\]*]x", 1],
    ["a{3}", 1],
  ])("%s: %d", (pattern, cost) => {
    expect(patternCost(pattern)).toBe(cost);
  });

  it.each([
    "(a+)+$",
    "(a|a)*$",
    ".*.*x",
    "(.*,){20}x",
    "(?:a?){30}a{30}",
    "((a{1,9}){1,9}){1,9}",
    "(a)\\1",
    "(x+x+)+y",
  ])("%s explodes", (pattern) => {
    expect(patternCost(pattern)).toBeGreaterThan(10_000);
  });
});
