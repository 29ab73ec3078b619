import { expect, test } from "vitest";
import { duplicateMember } from "./duplicate-member.ts";

test("a name an object gives twice is told, however it is written", () => {
  expect(duplicateMember('{"a":1,"b":[{"c":1 , "\\u0063" :2}]}')).toBe("c");
  expect(duplicateMember('{"a":{"b":1},"b":{"a":"\\\\"},"c":["a","a"],"d":"\\"a\\":"}')).toBeNull();
});

test("megabytes of escapes and a hundred thousand lists within each other are looked through", () => {
  expect(duplicateMember(JSON.stringify({ a: '"'.repeat(4_000_000) }))).toBeNull();
  expect(duplicateMember("[".repeat(100_000) + "]".repeat(100_000))).toBeNull();
});
