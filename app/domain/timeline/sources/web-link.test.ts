import { expect, it } from "vitest";
import { webLink } from "./web-link.ts";

it("takes the first address people can open", () => {
  expect(webLink(null, "", "javascript:alert(1)", "https://status.example.com/i/1?a=b")).toBe(
    "https://status.example.com/i/1?a=b",
  );
});

it.each([
  "ftp://example.com",
  "//example.com",
  "data:text/html,x",
  "https://",
  "https://user:secret@example.com/",
  "https://example.com/a b",
  "https://example.com/\u0000",
  `https://example.com/${"x".repeat(3_000)}`,
  7,
])("refuses %s", (value) => expect(webLink(value)).toBeNull());
