import { expect, it } from "vitest";
import {
  entered,
  FIELD_FADES_AFTER,
  GONE_AFTER,
  hereIn,
  left,
  renewed,
  type Visits,
  withoutGone,
} from "./presence.ts";

const yui = { id: "p1", name: "Yui" };
const ken = { id: "p2", name: "Ken" };
const nobody: Visits = new Map();
const at = (tab: string, person: typeof yui, field: string | null = null, documentId = "d1") => ({
  tab,
  person,
  documentId,
  field,
});

it("a person is here once, however many tabs they have, in every field they are in", () => {
  let visits = entered(nobody, at("a", yui, "section:summary"), 0);
  visits = entered(visits, at("b", yui, "title"), 1);
  visits = entered(visits, at("c", ken), 2);
  expect(hereIn(visits, "d1", 3)).toEqual([
    { ...ken, fields: [] },
    { ...yui, fields: ["section:summary", "title"] },
  ]);
  expect(hereIn(visits, "d2", 3)).toEqual([]);
});

it("leaving one tab leaves the other; nobody moves or ends somebody else's tab", () => {
  let visits = entered(entered(nobody, at("a", yui), 0), at("b", yui, "title"), 0);
  visits = left(visits, "a", yui.id);
  expect(hereIn(visits, "d1", 1)).toEqual([{ ...yui, fields: ["title"] }]);
  visits = left(visits, "b", ken.id);
  visits = entered(visits, at("b", ken), 1);
  expect(hereIn(visits, "d1", 1)).toEqual([{ ...yui, fields: ["title"] }]);
});

it("a browser that is silent is gone; one that is heard of stays, but its field fades unless it is said again", () => {
  const visits = entered(nobody, at("a", yui, "title"), 0);
  expect(hereIn(visits, "d1", GONE_AFTER - 1)).toHaveLength(1);
  expect(hereIn(visits, "d1", GONE_AFTER)).toEqual([]);
  expect(withoutGone(visits, GONE_AFTER).size).toBe(0);
  const heard = renewed(renewed(visits, yui.id, ["d1"], GONE_AFTER - 1), ken.id, ["d1"], FIELD_FADES_AFTER);
  expect(hereIn(heard, "d1", FIELD_FADES_AFTER)).toEqual([{ ...yui, fields: [] }]);
  expect(hereIn(renewed(visits, yui.id, ["d2"], 10), "d1", GONE_AFTER)).toEqual([]);
});

it("one person's tabs do not fill the memory", () => {
  let visits = nobody;
  for (let tab = 0; tab < 100; tab += 1) visits = entered(visits, at(`t${tab}`, yui), tab);
  expect(visits.size).toBe(20);
  expect(visits.has("t99")).toBe(true);
});
