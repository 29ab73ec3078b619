import fc from "fast-check";
import { expect, it } from "vitest";
import { lines, plain, plainLine } from "./plain-text.ts";

it("leaves plain lines of a text", () => {
  expect(plain(" disk\t is  full\r\n\r\n \u0007on\u0000 db-1\u202e ")).toBe("disk is full\non db-1");
  expect(plainLine("disk is full\non db-1")).toBe("disk is full on db-1");
});

it("says nothing twice", () => {
  expect(lines("disk is full on db-1", null, "disk is full", "P1", undefined, "P1")).toBe(
    "disk is full on db-1\nP1",
  );
});

it("is never long, and never ends in half a character", () => {
  expect(lines("x".repeat(1_500), "y".repeat(1_500))).toHaveLength(2_000);
  expect(plain("𝄞".repeat(5_000), 10)).toBe("𝄞𝄞𝄞𝄞…");
  const unit = fc.constantFrom(
    "a",
    " ",
    "\n",
    "\r",
    "\u0000",
    "\u202e",
    "\u009f",
    "\ud834",
    "\udd1e",
    "𝄞",
    "障",
  );
  const text = fc.string({ unit, maxLength: 60 }).map((part) => part.repeat(40));
  fc.assert(
    fc.property(text, text, (above, below) => {
      const told = lines(above, below);
      expect(told.length).toBeLessThanOrEqual(2_000);
      expect(told).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
    }),
  );
});
