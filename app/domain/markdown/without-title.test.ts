import { expect, it } from "vitest";
import { withoutTitle } from "./without-title.ts";

it.each([
  ["# ADFS outage\n\nText", "\nText"],
  ["\n\n## ADFS  *Outage* ##\nText", "Text"],
  ["ADFS outage\n===\nText", "Text"],
  ["# ADFS outage", ""],
])("%j does not say its title twice", (source, rest) =>
  expect(withoutTitle(source, "ADFS Outage")).toBe(rest));

it.each([
  "# ADFS outage in May\nText",
  "Text\n# ADFS outage",
  "ADFS outage\n\nText",
  "### ADFS outage\nText",
  "",
])("%j stays as it is", (source) => expect(withoutTitle(source, "ADFS Outage")).toBe(source));
