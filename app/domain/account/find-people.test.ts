import { expect, it } from "vitest";
import { findPeople, type PeopleFilter } from "./find-people.ts";
import type { Person } from "./person.ts";

const person = (name: string, more: Partial<Person> = {}): Person => ({
  id: name,
  email: `${name.split(" ")[0]?.toLowerCase()}@example.com`,
  name,
  role: "member",
  locale: null,
  timeZone: null,
  theme: "auto",
  disabledAt: null,
  createdAt: "2026-11-20T01:00:00.000Z",
  ...more,
});
const everyone = [
  person("Bo Lind", { role: "viewer" }),
  person("aoi Sato", { role: "admin", createdAt: "2026-11-01T01:00:00.000Z" }),
  person("Ｃｙ Novak", { email: "novak@kaze.example", disabledAt: "2026-11-20T01:00:00.000Z" }),
];
const find = (filter: Partial<PeopleFilter>) =>
  findPeople(everyone, { q: "", role: null, state: "all", order: "name", descending: false, ...filter }).map(
    ({ name }) => name,
  );

it("every word has to stand in the name or the address, whatever its width and case", () => {
  expect(find({ q: "CY kaze" })).toEqual(["Ｃｙ Novak"]);
  expect(find({ q: "cy lind" })).toEqual([]);
  expect(find({ q: " ＬＩＮＤ " })).toEqual(["Bo Lind"]);
});

it("role and state narrow the list", () => {
  expect(find({ role: "admin" })).toEqual(["aoi Sato"]);
  expect(find({ state: "active" })).toEqual(["aoi Sato", "Bo Lind"]);
  expect(find({ state: "disabled" })).toEqual(["Ｃｙ Novak"]);
});

it("is sorted either way, those of one rank by name", () => {
  expect(find({ order: "role" })).toEqual(["aoi Sato", "Ｃｙ Novak", "Bo Lind"]);
  expect(find({ order: "created", descending: true })).toEqual(["Bo Lind", "Ｃｙ Novak", "aoi Sato"]);
  expect(find({ order: "email", descending: true })).toEqual(["Ｃｙ Novak", "Bo Lind", "aoi Sato"]);
});
