import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { readKnowledge } from "#app/adapters/coach-files.server.ts";
import { packageRoot } from "#app/adapters/package-root.server.ts";
import { createCoach } from "#app/domain/coach/create-coach.ts";
import { figuresOf } from "./coach/figures.ts";
import { judge } from "./coach/judge.ts";
import { isKeptAside, ownSentences } from "./coach/sentences.ts";

/** Thousands of sentences are read, on whatever machine. */
vi.setConfig({ testTimeout: 60_000 });

const folder = join(packageRoot, "app", "domain", "coach");
const knowledge = readKnowledge(folder);
const keptAside = ownSentences(join(folder, "sentences")).filter(isKeptAside);

/** What was reached when the models were trained last, less a little. Raise them when they rise. */
const FLOORS = {
  "en prose": { precision: 0.83, recall: 0.7 },
  "en action": { precision: 0.9, recall: 0.74 },
  "ja prose": { precision: 0.91, recall: 0.78 },
  "ja action": { precision: 0.95, recall: 0.78 },
} as const;

describe("on our own sentences that no model has seen", () => {
  for (const lang of ["en", "ja"] as const)
    for (const kind of ["prose", "action"] as const)
      it(`the coach does not fall behind what it reached: ${lang} ${kind}`, () => {
        const sentences = keptAside.filter((each) => each.lang === lang && each.kind === kind);
        expect(sentences.length).toBeGreaterThan(50);
        const { precision, recall } = figuresOf(judge(sentences, knowledge));
        const floor = FLOORS[`${lang} ${kind}`];
        expect(precision).toBeGreaterThanOrEqual(floor.precision);
        expect(recall).toBeGreaterThanOrEqual(floor.recall);
      });
});

describe("a text", () => {
  const some = keptAside.filter(({ kind }, index) => kind === "prose" && index % 8 === 0);
  const coach = createCoach(knowledge);
  const labels = (text: string, kind: "prose" | "action" = "prose") =>
    coach.readLines(text, { kind }).map(({ findings }) => findings.map(({ label }) => label));

  it("is answered line by line, empty lines too, whatever ends them", () => {
    const read = coach.readLines("One.\r\n\r\nThree.\n", { kind: "prose" });
    expect(read.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  it("is left alone where it is code, a heading or a quotation", () => {
    const text =
      "# We should have tested\n```\nthe engineer should have tested\n```\n> The team should have tested.";
    expect(labels(text).flat()).toEqual([]);
  });

  it("with a heading is a document: there the coach says less, and nothing else", () => {
    const lines = some.map(({ text }) => text);
    const said = (text: string) =>
      labels(text).flatMap((found, line) => found.map((label) => `${line} ${label}`));
    const [field, document] = [said(["", ...lines].join("\n")), said(["# Outage", ...lines].join("\n"))];
    expect(document.length).toBeLessThan(field.length);
    expect(document.filter((each) => !field.includes(each))).toEqual([]);
    expect(said("# Outage\n\nThe engineer should have tested it.")).toEqual(["2 counterfactual"]);
  });

  it("gets findings whose places lie within their line", () => {
    const lines = some.map(({ text }) => text);
    for (const { line, findings } of coach.readLines(lines.join("\n"), { kind: "prose" }))
      for (const { start, end } of findings) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(lines[line - 1]?.length ?? 0);
      }
  });

  it("whatever it holds, is read", () => {
    const odd = [
      "\ud800",
      "\u0000",
      "`".repeat(5000),
      "「".repeat(5000),
      "a".repeat(100_000),
      "\u3000",
      "…".repeat(900),
    ];
    for (const kind of ["prose", "action"] as const)
      for (const text of odd) expect(coach.readLines(text, { kind })).toHaveLength(1);
  });
});
