import fc from "fast-check";
import { expect, it } from "vitest";
import * as members from "./members.ts";

const told = {
  title: "  checkout answers 500 ",
  empty: " ",
  count: 3,
  parts: [{ id: 7 }, "loose", null, { id: 8 }],
  labels: { zone: "b", app: "shop", deep: {} },
};

it("reads what lies at a path, and nothing of another type", () => {
  expect(members.text(told, "title")).toBe("checkout answers 500");
  expect(members.text(told, "empty")).toBeNull();
  expect(members.text(told, "count")).toBeNull();
  expect(members.scalar(told, "count")).toBe("3");
  expect(members.number(told, "count")).toBe(3);
  expect(members.number(told, "title")).toBeNull();
  expect(members.scalar(told, "parts", 0, "id")).toBe("7");
  expect(members.object(told, "parts")).toBeNull();
  expect(members.list(told, "labels")).toBeNull();
  expect(members.objects(told, "parts")).toEqual([{ id: 7 }, { id: 8 }]);
  expect(members.firstScalar(told, "empty", "count", "title")).toBe("3");
  expect(members.texts(2, ["a", 1, "b"])).toEqual(["a", "1"]);
});

it("names labels in one order, whatever the sender's", () => {
  expect(members.pairs(told, "labels")).toEqual([
    ["app", "shop"],
    ["zone", "b"],
  ]);
});

it("never reaches what a value only inherits", () => {
  for (const name of ["__proto__", "constructor", "toString", "length"]) {
    expect(members.member({}, name)).toBeUndefined();
  }
});

it("never throws", () => {
  const step = fc.oneof(fc.string(), fc.nat(3));
  fc.assert(
    fc.property(fc.anything(), fc.array(step, { maxLength: 4 }), (value, path) => {
      for (const read of [members.text, members.scalar, members.number, members.object, members.list]) {
        read(value, ...path);
      }
      expect(members.objects(value, ...path)).toBeInstanceOf(Array);
      expect(members.pairs(value, ...path)).toBeInstanceOf(Array);
    }),
  );
});
