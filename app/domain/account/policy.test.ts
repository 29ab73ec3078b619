import { expect, it } from "vitest";
import { ROLES } from "./person.ts";
import { may, mayChangeAction } from "./policy.ts";

it("a higher role never loses a right a lower one has", () => {
  const rights = [
    "read",
    "search",
    "write",
    "publish",
    "changeOwnAction",
    "changeAnyAction",
    "declareNotNeeded",
    "manageCatalogue",
    "managePeople",
    "manageSettings",
  ] as const;
  const ranked = ["viewer", "member", "manager", "admin"] as const;
  expect([...ROLES].sort()).toEqual([...ranked].sort());
  for (const right of rights) {
    const allowed = ranked.map((role) => may({ role }, right));
    expect(allowed).toEqual([...allowed].sort());
  }
});

it.each([
  ["viewer", "write", false],
  ["member", "publish", true],
  ["member", "declareNotNeeded", false],
  ["manager", "managePeople", false],
  ["admin", "manageSettings", true],
] as const)("a %s asked for %s: %s", (role, right, answer) => expect(may({ role }, right)).toBe(answer));

it("a member changes their own actions, a manager everybody's, a viewer none", () => {
  const action = { ownerId: "a" };
  expect(mayChangeAction({ id: "a", role: "member" }, action)).toBe(true);
  expect(mayChangeAction({ id: "b", role: "member" }, action)).toBe(false);
  expect(mayChangeAction({ id: "b", role: "manager" }, action)).toBe(true);
  expect(mayChangeAction({ id: "a", role: "viewer" }, action)).toBe(false);
});
