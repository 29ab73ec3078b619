import fc from "fast-check";
import { expect, it } from "vitest";
import { timelineEvent } from "#test/factories.ts";
import { partsOf, standing, withoutStrays, withParts } from "./folded.ts";
import { mergedKey, mergeEvents } from "./merge-events.ts";

const at = (minute: number) => `2026-11-20T01:${String(minute).padStart(2, "0")}:00.000Z`;
const event = (id: string, wishes: Parameters<typeof timelineEvent>[0]) =>
  timelineEvent({ id, dedupeKey: id, ...wishes });
const WHOLE = { id: "whole", zone: "Asia/Tokyo" };

it("the whole stands at the earliest instant; the others keep their time in its lines", () => {
  const whole = mergeEvents(
    [
      event("b", { at: at(6), text: "paged", arrived: 1 }),
      event("a", { at: at(4), text: "error rate above 5 %", arrived: 2 }),
      event("c", { at: at(4), text: "checkout slow", arrived: 3 }),
      event("d", { at: "2026-11-21T01:00:00.000Z", text: "all well", arrived: 4 }),
    ],
    WHOLE,
  );
  expect(whole.at).toBe(at(4));
  expect(whole.text).toBe("error rate above 5 %\ncheckout slow\n10:06 paged\n2026-11-21 10:00 all well");
  expect(whole.mergedInto).toBeNull();
});

it("the first link stays the link, the others become lines", () => {
  const link = (n: number) => `https://chat.example/${n}`;
  const parts = [null, link(1), link(2), link(1)].map((source, n) =>
    event(String(n), { at: at(n), text: `text ${n}`, source }),
  );
  const whole = mergeEvents(parts, WHOLE);
  expect(whole.source).toBe(link(1));
  expect(whole.text.split("\n").filter((line) => line.startsWith("https"))).toEqual([link(2)]);
});

it("what was learned counts as known once the last of it was, and as later when one has no time", () => {
  const learned = (id: string, learnedAt: string | null) => event(id, { learnedLater: id, learnedAt });
  const both = [learned("a", at(50)), learned("b", at(20)), event("c", {})];
  expect(mergeEvents(both, WHOLE).learnedAt).toBe(at(50));
  expect(mergeEvents([...both, learned("d", null)], WHOLE).learnedAt).toBeNull();
});

it("an alert that fires and resolves within the whole lasts no longer; a single edge stays", () => {
  const edge = (id: string, which: "start" | "end") => event(id, { span: { key: "alert", edge: which } });
  expect(mergeEvents([edge("a", "start"), event("b", {})], WHOLE).span).toEqual({
    key: "alert",
    edge: "start",
  });
  expect(mergeEvents([edge("a", "start"), edge("b", "end")], WHOLE).span).toBeNull();
});

it("the same events make the same whole, in whatever order they were ticked", () => {
  expect(mergedKey(["b", "a"])).toBe(mergedKey(["a", "b"]));
  expect(mergedKey(["a", "b"])).not.toBe(mergedKey(["a", "c"]));
});

const told = fc.record({
  at: fc.option(fc.integer({ min: 0, max: 59 }).map(at)),
  text: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
  source: fc.option(fc.webUrl()),
  knownThen: fc.string(),
  learnedLater: fc.string(),
  pictures: fc.uniqueArray(fc.string({ minLength: 1 })),
  hidden: fc.boolean(),
});

it("nothing anybody wrote is lost, and taking the whole apart gives back what there was", () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 2, maxLength: 6 }), (wishes) => {
      const parts = wishes.map((wish, n) => event(`e${n}`, { ...wish, arrived: n }));
      const whole = mergeEvents(parts, WHOLE);
      for (const part of parts) {
        expect(whole.text).toContain(part.text);
        expect(whole.knownThen).toContain(part.knownThen.trim());
        expect(whole.learnedLater).toContain(part.learnedLater.trim());
        expect(part.source === null || whole.source === part.source || whole.text.includes(part.source)).toBe(
          true,
        );
        expect(whole.pictures).toEqual(expect.arrayContaining([...part.pictures]));
      }
      const stored = [...parts.map((part) => ({ ...part, mergedInto: whole.id })), whole];
      const seen = withoutStrays(stored);
      expect(standing(seen)).toEqual([whole]);
      expect(seen.filter((each) => !each.hidden && each.id !== whole.id)).toEqual([]);
      const apart = stored.filter(({ id }) => id !== whole.id).map((part) => ({ ...part, mergedInto: null }));
      expect(standing(withoutStrays(apart))).toEqual(parts);
    }),
  );
});

it("an event goes with all that was ever folded into it", () => {
  const family = [
    event("whole", {}),
    event("a", { mergedInto: "whole" }),
    event("b", { mergedInto: "a" }),
    event("c", {}),
  ];
  expect([...withParts(family, "whole")]).toEqual(["whole", "a", "b"]);
  expect(partsOf(family, "whole").map(({ id }) => id)).toEqual(["a"]);
});

it("what was folded into an event that is gone counts by itself again", () => {
  expect(standing(withoutStrays([event("a", { mergedInto: "gone" })])).map(({ id }) => id)).toEqual(["a"]);
});
