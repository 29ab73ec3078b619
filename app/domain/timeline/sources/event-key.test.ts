import fc from "fast-check";
import { expect, it } from "vitest";
import { eventKey, fingerprint } from "./event-key.ts";

it("can be read, and keeps an instant as it is", () => {
  expect(eventKey("pingdom", "803318", "down", "2026-11-20T10:04:05.000Z")).toBe(
    "pingdom:803318:down:2026-11-20T10:04:05.000Z",
  );
});

it("differs whenever a part does", () => {
  const parts = fc.array(fc.option(fc.string({ minLength: 1, maxLength: 400 })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      fc.pre(one.length === other.length && JSON.stringify(one) !== JSON.stringify(other));
      expect(eventKey("x", ...one)).not.toBe(eventKey("x", ...other));
    }),
  );
  expect(eventKey("x", "a:b", "c")).not.toBe(eventKey("x", "a", "b:c"));
  expect(eventKey("x", `${"y".repeat(999)}1`)).not.toBe(eventKey("x", `${"y".repeat(999)}2`));
});

it("stays short", () => {
  expect(eventKey("x", "y".repeat(100_000)).length).toBeLessThanOrEqual(300);
});

it("is known by the same fingerprint each time", () => {
  expect(fingerprint("a", null, [["b", "c"]])).toBe(fingerprint("a", null, [["b", "c"]]));
  expect(fingerprint("a", "b")).not.toBe(fingerprint("ab"));
  expect(fingerprint("a")).toMatch(/^[0-9a-f]{28}$/);
});
