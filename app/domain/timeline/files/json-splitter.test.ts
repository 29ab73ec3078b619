import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonFinding, JsonLimits } from "./json-finding.ts";
import { JsonSplitter } from "./json-splitter.ts";

const encoder = new TextEncoder();

/** Cut at the given places, each counted from the one before. */
function findings(text: string, cuts: readonly number[] = [], limits?: JsonLimits): readonly JsonFinding[] {
  const splitter = new JsonSplitter(limits);
  const bytes = encoder.encode(text);
  const found: JsonFinding[] = [];
  let from = 0;
  for (const cut of cuts) {
    found.push(...splitter.push(bytes.slice(from, from + cut)));
    from += cut;
  }
  found.push(...splitter.push(bytes.slice(from)), ...splitter.end());
  return found;
}

function values(text: string, cuts?: readonly number[], limits?: JsonLimits): readonly unknown[] {
  return findings(text, cuts, limits).map((each) => ("text" in each ? JSON.parse(each.text) : each));
}

const value = fc.jsonValue({ maxDepth: 4 });
const document = fc.dictionary(fc.string(), value);
const indent = fc.constantFrom(undefined, 1, 2, "\t");
const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 });
const countMembers = (of: unknown): number =>
  typeof of === "object" && of !== null
    ? Object.values(of).reduce(
        (sum, each) => sum + countMembers(each),
        Array.isArray(of) ? 0 : Object.keys(of).length,
      )
    : 0;

describe("any JSON comes out whole, however it is cut into pieces", () => {
  it("documents joined in any way", () => {
    const joined = fc.array(
      fc.tuple(document, indent, fc.constantFrom("", "\n", "\r\n", " ", ",\n", "\n\n", "\u001e")),
    );
    fc.assert(
      fc.property(joined, cuts, (parts, at) => {
        const text = parts.map(([each, spaces, end]) => JSON.stringify(each, null, spaces) + end).join("");
        const wanted = parts.map(([each]) => JSON.parse(JSON.stringify(each)));
        expect(values(text, at)).toEqual(wanted);
      }),
    );
  });

  it("the values of an array, with the number of their members and the lines they start on", () => {
    fc.assert(
      fc.property(fc.array(value), indent, cuts, (list, spaces, at) => {
        const text = JSON.stringify(list, null, spaces);
        const found = findings(text, at);
        expect(found.map((each) => "text" in each && JSON.parse(each.text))).toEqual(JSON.parse(text));
        expect(found.map((each) => "text" in each && each.members)).toEqual(list.map(countMembers));
        if (spaces !== undefined && list.length > 0) expect(found[0]?.line).toBe(2);
      }),
    );
  });

  it("the values of the lists of an object that is too large to be held", () => {
    const records = fc.array(document, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(records, document, indent, cuts, (some, beside, spaces, at) => {
        const list = Array.from({ length: 20 }, () => some).flat();
        const about = "[{".repeat(40);
        const text = JSON.stringify({ data: { about, list }, n: [], last: [beside] }, null, spaces);
        const longest = Math.max(
          ...[...some, beside].map((each) => JSON.stringify([[each]], null, spaces).length),
        );
        const limits = { depth: 100, bytes: longest * 4 };
        const fits = encoder.encode(text).length <= limits.bytes;
        const wanted = fits ? [JSON.parse(text)] : JSON.parse(JSON.stringify([...list, beside]));
        expect(values(text, at, limits)).toEqual(wanted);
      }),
      { numRuns: 30 },
    );
  });
});

describe("what is broken is told with its line, the rest is kept", () => {
  const BROKEN = "The JSON that starts here is broken.";
  const BREAKS_OFF = "The file breaks off within what starts here.";

  it.each<[what: string, text: string, found: readonly unknown[]]>([
    ["a line cut short", '{"a":1}\n{"a":2,"b\n{"a":3}\n', [{ a: 1 }, { line: 2, why: BROKEN }, { a: 3 }]],
    ["a line cut behind a comma", '{"a":1,\n{"a":2}', [{ line: 1, why: BROKEN }, { a: 2 }]],
    ["a line cut within a list", '{"a":[1,{"b":\n {"a":2}\n{"a":3}', [{ line: 1, why: BROKEN }, { a: 3 }]],
    [
      "a missing bracket in a list",
      '[\n  {"a":1\n  ,"b":[},\n  {"a":2}\n]',
      [{ line: 2, why: BROKEN }, { a: 2 }],
    ],
    ["a missing comma", '[{"a":1 "b":2},{"a":2}]', [{ line: 1, why: BROKEN }, { a: 2 }]],
    [
      "an array that ends early",
      '[{"a":1},\n{"a":2}',
      [{ a: 1 }, { a: 2 }, { line: 2, why: "The file breaks off here." }],
    ],
    ["a value that ends early", '[{"a":1},\n{"a":"2', [{ a: 1 }, { line: 2, why: BREAKS_OFF }]],
    [
      "a list in an object that ends early",
      '{"x":1,"list":[{"a":1},\n{"a":',
      [{ a: 1 }, { line: 2, why: BREAKS_OFF }],
    ],
    ["a bracket too many", '{"a":1}}\n{"a":2}', [{ a: 1 }, { line: 1, why: "This is no JSON." }, { a: 2 }]],
  ])("%s", (_, text, found) => expect(values(text)).toEqual(found));

  it("what is too deep, however deep, and what is too large", () => {
    const deep = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
    expect(values(`[${deep(100)}]`)).toHaveLength(1);
    const tooDeep = { line: 1, why: "This is nested more than 100 deep." };
    expect(values(`[${deep(10_000)},{"a":1}]`)).toEqual([tooDeep, { a: 1 }]);
    expect(values(`{"a":${'{"a":'.repeat(10_000)}1${"}".repeat(10_001)}{"a":1}`)).toEqual([
      tooDeep,
      { a: 1 },
    ]);
    expect(values(`${"[".repeat(100_000)}`)).toEqual([tooDeep]);
    const large = `{"text":"${"x".repeat(6 * 1024 * 1024)}"}`;
    const tooLarge = { line: 2, why: "This is larger than 5 MB and holds no list of records." };
    expect(values(`{"a":1}\n${large}\n{"a":2}`, [100, 65_536, 1_000_000])).toEqual([
      { a: 1 },
      tooLarge,
      { a: 2 },
    ]);
  });

  it("what is no JSON at all is cut into words, on its line", () => {
    const found = findings('starting up\n{"a":1}\n');
    expect(found.map(({ line }) => line)).toEqual([1, 1, 2]);
  });
});
