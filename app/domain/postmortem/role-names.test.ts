import { expect, test } from "vitest";
import { namesToRoles, roleNames } from "./role-names.ts";

const people: Readonly<Record<string, string>> = { a: "Aiko Tanaka", b: "田中 愛子", c: "Li" };
const names = roleNames(
  [
    { personId: "a", role: "responder" },
    { personId: "b", role: "responder" },
    { personId: "c", role: "scribe" },
    { personId: "c", role: "expert" },
    { personId: "gone", role: "observer" },
  ],
  { nameOf: (id) => people[id] ?? null, roleWord: (role) => role.toUpperCase() },
);

test("readers see roles, with a letter where several people had the same one", () => {
  expect(names.map(({ role }) => role)).toEqual(["RESPONDER A", "RESPONDER B", "SCRIBE"]);
});

test("names become roles, however they are spaced and in whatever case", () => {
  expect(namesToRoles("aiko  tanaka called 田中愛子さん; Li wrote it down.", names)).toBe(
    "RESPONDER A called RESPONDER Bさん; SCRIBE wrote it down.",
  );
});

test("a short name inside another word is left alone", () => {
  expect(namesToRoles("The Link and Lisbon", names)).toBe("The Link and Lisbon");
});
