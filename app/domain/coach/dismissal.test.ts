import { describe, expect, it } from "vitest";
import type { FieldValue } from "../document/document.ts";
import { dismissalsIn, LONGEST_NOTE, readNote } from "./dismissal.ts";

describe("a note on a dismissal", () => {
  it("is one line, at most 200 units long, never ending within a character", () => {
    expect(readNote(" two\n lines ")).toBe("two lines");
    expect(readNote("x".repeat(300))).toHaveLength(LONGEST_NOTE);
    expect(readNote(`${"x".repeat(199)}😀`)).toBe("x".repeat(199));
    expect(readNote(7)).toBe("");
  });

  it("is read with the dismissal; those from before notes have none", () => {
    const stored = { label: "hindsight", words: "obvious", reason: "quoted", at: "2026-11-20T02:00:00Z" };
    const read = dismissalsIn(
      new Map<string, FieldValue>([
        ["coach:a", stored],
        ["coach:b", { ...stored, note: "From the chat." }],
      ]),
    );
    expect([read.get("a")?.note, read.get("b")?.note]).toEqual(["", "From the chat."]);
  });
});
