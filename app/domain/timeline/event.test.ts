import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder, isEventKind } from "./event.ts";

const at = fc.option(
  fc.integer({ min: 0, max: 5 }).map((n) => new Date(n * 60_000).toISOString()),
  { nil: null },
);

test("events stand by instant, then by arrival, and those without a readable time stand last", () => {
  const events = [
    { id: "unreadable", at: null, arrived: 1 },
    { id: "second", at: "2026-11-20T01:04:00.000Z", arrived: 4 },
    { id: "first", at: "2026-11-20T01:04:00.000Z", arrived: 2 },
    { id: "earliest", at: "2026-11-19T23:00:00.000Z", arrived: 9 },
  ];
  expect(inOrder(events).map((event) => event.id)).toEqual(["earliest", "first", "second", "unreadable"]);
});

test("the order does not depend on how the events came in", () => {
  const events = fc.uniqueArray(fc.record({ at, arrived: fc.nat() }), { selector: (event) => event.arrived });
  fc.assert(
    fc.property(events, (list) => {
      expect(inOrder([...list].reverse())).toEqual(inOrder(list));
    }),
  );
});

test("a kind nobody defined is no kind", () => {
  expect(isEventKind("trigger")).toBe(true);
  expect(isEventKind("toString")).toBe(false);
});
