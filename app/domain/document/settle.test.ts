import { expect, it } from "vitest";
import { settleValue } from "./settle.ts";

const base = { text: "a", role: "x", kind: "trigger" };

it.each([
  ["theirs", { text: "b", role: "y", kind: "detection" }],
  ["yours", { text: "c", role: "y", kind: "detection" }],
] as const)("settling for %s keeps what only one side changed", (side, settled) => {
  const theirs = { ...base, text: "b", kind: "detection" };
  const yours = { ...base, text: "c", role: "y" };
  expect(settleValue(base, theirs, yours, side)).toEqual(settled);
});

it("a plain value is taken whole", () => {
  expect(settleValue("sev3", "sev2", "sev1", "theirs")).toBe("sev2");
  expect(settleValue("sev3", "sev2", "sev1", "yours")).toBe("sev1");
});

it("an event one side removed stays removed, or comes back as the other side wrote it", () => {
  const yours = { ...base, text: "c" };
  expect(settleValue(base, null, yours, "theirs")).toBeNull();
  expect(settleValue(base, null, yours, "yours")).toEqual(yours);
});
