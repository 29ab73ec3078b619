import { expect, it } from "vitest";
import { meantTime, settleMeant } from "./meant-time.ts";

const CHOICE = meantTime("2026-11-01 01:30", "2026-11-01 01:30 -05:00");

it("a choice stands for the text it was made about", () => {
  expect(settleMeant(" 2026-11-01 01:30 ", CHOICE)).toBe("2026-11-01 01:30 -05:00");
});

it("a text written anew after choosing is what is meant", () => {
  expect(settleMeant("2026-11-01 04:00", CHOICE)).toBe("2026-11-01 04:00");
});

it("of a name that comes twice without a choice the later value holds", () => {
  expect(settleMeant("first", "second")).toBe("second");
});
