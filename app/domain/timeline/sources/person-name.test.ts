import { expect, it } from "vitest";
import { personName } from "./person-name.ts";

it("is a name or a handle", () => {
  expect(personName(null, "", "Sato Yuki")).toBe("Sato Yuki");
  expect(personName("yuki.sato")).toBe("yuki.sato");
  expect(personName("佐藤 由紀")).toBe("佐藤 由紀");
});

it.each([
  "sato@example.com",
  "PJ0LVEB2",
  "System",
  "12345",
  "daed1180-0ce8-438b-8f8e-57e1a5920a2d",
  " ",
  7,
  {},
])("is never %s", (value) => expect(personName(value)).toBeNull());
