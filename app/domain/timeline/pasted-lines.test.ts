import { expect, test } from "vitest";
import { pastedLines } from "./pasted-lines.ts";

const options = { zone: "Asia/Tokyo", day: "2026-11-20" };

test("a pasted conversation is a row per message, with who said it and the line it began on", () => {
  const rows = pastedLines(
    "Mei Tanaka\n  10:04 AM\n500s on checkout\nfor all\nKen Sato\n  10:06 AM\non it",
    options,
  );
  expect(rows.map(({ line, author, text }) => [line, author, text])).toEqual([
    [2, "Mei Tanaka", "500s on checkout\nfor all"],
    [6, "Ken Sato", "on it"],
  ]);
});

test("lines before a conversation's first message are kept and marked", () => {
  const rows = pastedLines("from the bridge call\n10:04 <mei> 500s\n10:05 <ken> on it", options);
  expect(rows[0]).toMatchObject({ text: "from the bridge call", problem: "no-time", author: null });
});

test("notes stay a row per line", () => {
  const rows = pastedLines("10:04 alert fires\n  three hosts\n10:05 rollback", options);
  expect(rows.map(({ text, problem }) => [text, problem])).toEqual([
    ["alert fires", null],
    ["three hosts", "no-time"],
    ["rollback", null],
  ]);
});
