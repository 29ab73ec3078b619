import { expect, test } from "vitest";
import { rolesOfAuthors } from "./role-of-author.ts";

const NAMES = new Map([
  ["hanako", "佐藤 花子"],
  ["mia", "Mia Cole"],
  ["one", "Sam Lee"],
  ["other", "SAM LEE"],
]);
const roleOf = rolesOfAuthors(
  [
    { personId: "hanako", role: "commander" },
    { personId: "hanako", role: "scribe" },
    { personId: "mia", role: "responder" },
    { personId: "one", role: "responder" },
    { personId: "other", role: "communications" },
    { personId: "gone", role: "responder" },
  ],
  (id) => NAMES.get(id) ?? null,
);

test("whoever one participant is called goes by that participant's first role", () => {
  expect(["佐藤花子", "mia  cole", "Ｍｉａ Ｃｏｌｅ"].map(roleOf)).toEqual([
    "commander",
    "responder",
    "responder",
  ]);
});

test("a name that two have, or nobody, tells no role", () => {
  expect(["Sam Lee", "Mia", "", null].map(roleOf)).toEqual([null, null, null, null]);
});
