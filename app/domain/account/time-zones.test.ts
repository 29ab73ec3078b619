import { expect, it } from "vitest";
import { isTimeZone } from "../timeline/zones.ts";
import { timeZoneGroups } from "./time-zones.ts";

const names = (also?: string) => timeZoneGroups(also).flatMap(({ zones }) => zones.map(({ name }) => name));

it("every zone of the list can be chosen, and stands there once", () => {
  const all = names();
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter((name) => !isTimeZone(name))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
  expect(all).not.toContain("UTC");
});

it("a zone is shown by its place below its area", () => {
  const america = timeZoneGroups().find(({ area }) => area === "America");
  expect(america?.zones).toContainEqual({ name: "America/Indiana/Tell_City", place: "Indiana – Tell City" });
});

it("a zone somebody has under an older name stays theirs", () => {
  expect(names("Asia/Istanbul")).toContain("Asia/Istanbul");
  expect(names("UTC")).not.toContain("UTC");
});
