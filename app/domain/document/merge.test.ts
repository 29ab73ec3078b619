import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FieldValue } from "./document.ts";
import { applyChanges } from "./document.ts";
import { mergeChanges, mergeValue } from "./merge.ts";

const fields = (entries: Record<string, FieldValue>) => new Map(Object.entries(entries));

describe("merging a save into what happened meanwhile", () => {
  it("different fields both win", () => {
    const merge = mergeChanges(fields({ a: "1", b: "1" }), fields({ a: "2", b: "1" }), fields({ b: "2" }));
    expect(merge).toEqual({ changes: fields({ b: "2" }), conflicts: [] });
  });

  it("tags added and removed by two people merge as a set", () => {
    expect(mergeValue(["a", "b"], ["a", "b", "c"], ["b", "d"])).toEqual({
      value: ["b", "c", "d"],
      clean: true,
    });
  });

  it("two people filling different parts of one event both win", () => {
    const base = { text: "alert", knownThen: "", role: null };
    const merged = mergeValue(base, { ...base, knownThen: "the disk is full" }, { ...base, role: "on-call" });
    expect(merged).toEqual({
      value: { text: "alert", knownThen: "the disk is full", role: "on-call" },
      clean: true,
    });
  });

  it("a severity both changed to different values is a conflict", () => {
    const merge = mergeChanges(
      fields({ severity: "sev3" }),
      fields({ severity: "sev1" }),
      fields({ severity: "sev2" }),
    );
    expect(merge.changes.size).toBe(0);
    expect(merge.conflicts).toMatchObject([
      { field: "severity", base: "sev3", theirs: "sev1", yours: "sev2" },
    ]);
  });

  it("an event removed by one and changed by the other is a conflict, not a silent loss", () => {
    const merge = mergeChanges(fields({ e: { text: "a" } }), fields({}), fields({ e: { text: "b" } }));
    expect(merge.conflicts).toMatchObject([{ field: "e", theirs: null, yours: { text: "b" } }]);
  });

  const value: fc.Arbitrary<FieldValue> = fc.oneof(
    fc.constant(null),
    fc.constantFrom("x", "y", "x\ny", "y\nz"),
    fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 }),
  );
  const asked = fc.dictionary(fc.constantFrom("p", "q", "r"), value).map(fields);
  const stored = asked.map((map) => applyChanges(new Map(), map));

  it("saving onto exactly what one had seen changes just what was asked", () => {
    fc.assert(
      fc.property(stored, asked, (base, changes) => {
        const merge = mergeChanges(base, base, changes);
        expect(merge.conflicts).toEqual([]);
        const wanted = applyChanges(base, changes);
        const got = applyChanges(base, merge.changes);
        expect([...got].sort()).toEqual([...wanted].sort());
      }),
    );
  });

  it("saves of disjoint fields give the same whichever comes first", () => {
    fc.assert(
      fc.property(stored, value, value, (base, one, other) => {
        const [a, b] = [fields({ p: one }), fields({ q: other })];
        const both = (first: typeof a, second: typeof a) => {
          const current = applyChanges(base, mergeChanges(base, base, first).changes);
          return applyChanges(current, mergeChanges(base, current, second).changes);
        };
        expect([...both(a, b)].sort()).toEqual([...both(b, a)].sort());
      }),
    );
  });
});
