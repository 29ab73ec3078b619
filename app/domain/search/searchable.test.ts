import { expect, test } from "vitest";
import { headingsOf, plainText } from "./searchable.ts";

test("Markdown becomes the words a reader sees", () => {
  const markdown =
    "# Outage\n\nThe **database** was [down](https://example.org/secret) `now`.\n\n- one\n- two\n\n```\nkubectl get pods\n```\n";
  expect(plainText(markdown)).toBe("Outage\nThe database was down now.\none\ntwo\nkubectl get pods");
});

test("tables give their cells, HTML its text without tags and comments", () => {
  expect(plainText("| a | b |\n| - | - |\n| c | d |")).toBe("a\nb\nc\nd");
  expect(plainText("<div>\n<b>bold</b> <!-- not this -->\n</div>\n\nx<br>y<!-- nor this -->")).toMatch(
    /^bold\s*\nx y$/,
  );
});

test("headings are those of the Markdown, not those inside code", () => {
  expect(headingsOf("# One\n\n```\n# no\n```\n\n## *Two*\n")).toBe("One\nTwo");
});
