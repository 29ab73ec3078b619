import { expect, test } from "vitest";
import { withoutLeadingTitle } from "./leading-title.ts";

test("a first heading that says the title again is left out", () => {
  expect(withoutLeadingTitle("\n# Checkout **down** #\n\nText", "Checkout down")).toBe("Text");
  expect(withoutLeadingTitle("Checkout down\n===\n\nText", "checkout  down")).toBe("Text");
  expect(withoutLeadingTitle("# Checkout down", "Checkout down")).toBe("");
});

test("any other beginning stays as it is", () => {
  for (const body of ["# Summary\n\nText", "Text\n# Checkout down", "## Checkout down\nText", ""]) {
    expect(withoutLeadingTitle(body, "Checkout down")).toBe(body);
  }
});
