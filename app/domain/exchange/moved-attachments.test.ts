import { expect, it } from "vitest";
import { movedAttachments } from "./moved-attachments.ts";

const FIELDS = new Map<string, string | { id: string; pictures?: string[] }>([
  ["section:summary", "![graph](/attachments/old) ![other](/attachments/same)"],
  ["event:e1", { id: "e1", pictures: ["old", "same"] }],
  ["event:e2", { id: "e2" }],
  ["picture:old", "The error rate rises"],
]);

it("links, pictures of events and their words follow an attachment to its new id", () => {
  const ids = new Map([
    ["old", "new"],
    ["same", "same"],
  ]);
  expect(Object.fromEntries(movedAttachments(FIELDS, ids))).toEqual({
    "section:summary": "![graph](/attachments/new) ![other](/attachments/same)",
    "event:e1": { id: "e1", pictures: ["new", "same"] },
    "event:e2": { id: "e2" },
    "picture:new": "The error rate rises",
  });
});

it("where every id stays, so does everything", () => {
  expect(movedAttachments(FIELDS, new Map([["same", "same"]]))).toBe(FIELDS);
});
