import fc from "fast-check";
import { expect, it } from "vitest";
import { headingBaseFor } from "./heading-base.ts";
import { renderMarkdown } from "./render.ts";

const levels = (source: string) =>
  renderMarkdown(source, { headingBase: headingBaseFor(source, 2) }).headings.map(({ level }) => level);

it.each([
  ["# A\n## B\n# C", [2, 3, 2]],
  ["## A\n### B", [2, 3]],
  ["### A\n#### B\n## C", [3, 4, 2]],
  ["A\n===\nB\n---", [2, 3]],
  ["B\n---\n### C", [2, 3]],
  ["```sh\n# a comment\n```\n## A", [2]],
  ["~~~\n# a comment that never ends\n## B", []],
  ["No heading #1", []],
])("%j stands at %j", (source, expected) => expect(levels(source)).toEqual(expected));

it("no heading ever stands above the page's own", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "# A",
          "## B",
          "### C",
          "> # D",
          "- # E",
          "> F",
          "> ===",
          "```",
          "text",
          "===",
          "---",
          "",
        ),
      ),
      (lines) => {
        expect(levels(lines.join("\n")).every((level) => level >= 2)).toBe(true);
      },
    ),
  );
});
