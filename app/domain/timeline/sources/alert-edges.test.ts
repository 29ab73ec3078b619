import fc from "fast-check";
import { expect, it } from "vitest";
import { alertEvents, headed } from "./alert-edges.ts";
import { readWhen } from "./instant.ts";
import type { Json } from "./source.ts";
import { readWithSources } from "./table.ts";

const start = "2026-11-20T01:04:05Z";
const end = "2026-11-20T01:40:05Z";
const labels = { alertname: "CheckoutErrors" };
const group = { receiver: "team", groupKey: "{}", version: "4" };
const issue = { issueUrl: "https://one.example.com/i/1", id: "i1", title: "Slow", createdAt: 1795136645000 };

/** What a system sends while an alert lasts, and what it sends when it is over. */
const LASTING: readonly (readonly [name: string, during: Json, after: Json])[] = [
  [
    "alertmanager",
    { ...group, alerts: [{ labels, status: "firing", startsAt: start, endsAt: "0001-01-01T00:00:00Z" }] },
    { ...group, alerts: [{ labels, status: "resolved", startsAt: start, endsAt: end }] },
  ],
  [
    "grafana",
    { ...group, orgId: 1, alerts: [{ labels, status: "firing", startsAt: start, valueString: "" }] },
    {
      ...group,
      orgId: 1,
      alerts: [{ labels, status: "resolved", startsAt: start, endsAt: end, valueString: "" }],
    },
  ],
  [
    "stackdriver",
    {
      incident: {
        incident_id: "0.a",
        policy_name: "CPU",
        state: "open",
        started_at: 1795136645,
        ended_at: null,
      },
    },
    {
      incident: {
        incident_id: "0.a",
        policy_name: "CPU",
        state: "closed",
        started_at: 1795136645,
        ended_at: 1795138805,
      },
    },
  ],
  ["newrelic", { ...issue, state: "ACTIVATED" }, { ...issue, state: "CLOSED", updatedAt: 1795138805000 }],
];

it.each(
  LASTING,
)("%s tells an alert's begin under one key, while it lasts and when it is over", (name, during, after) => {
  const first = read(name, during);
  const then = read(name, after);
  expect(first.map(({ span }) => span?.edge)).toEqual(["start"]);
  expect(then.map(({ span }) => span?.edge)).toEqual(["start", "end"]);
  expect(then.map(({ kind }) => kind)).toEqual(["detection", "recovery"]);
  expect(then[0]?.dedupeKey).toBe(first[0]?.dedupeKey);
  expect(then[1]?.dedupeKey).not.toBe(first[0]?.dedupeKey);
  expect(new Set([...first, ...then].map(({ span }) => span?.key)).size).toBe(1);
});

it("two alerts never share a key, nor do two firings of one", () => {
  const alert = fc.record({
    labels: fc.dictionary(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), { maxKeys: 3 }),
    startsAt: fc.constantFrom(start, end, "2026-02-30T00:00:00Z"),
  });
  const same = (one: unknown, other: unknown) =>
    JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
  fc.assert(
    fc.property(alert, alert, (one, other) => {
      const [key, otherKey] = [one, other].map(
        (each) => read("alertmanager", { ...group, alerts: [each] })[0]?.dedupeKey,
      );
      expect(key === otherKey).toBe(same(told(one), told(other)));
    }),
  );
});

it("of an alert whose begin nobody knows only the end is told", () => {
  const alert = {
    source: "x",
    id: "1",
    words: ["open", "closed"],
    title: "CPU",
    details: [],
    link: null,
  } as const;
  expect(
    alertEvents({ ...alert, began: readWhen(0), ended: readWhen(end) }).map(({ span }) => span?.edge),
  ).toEqual(["end"]);
  expect(alertEvents({ ...alert, began: readWhen(0), ended: null }).map(({ at }) => at)).toEqual([null]);
});

it("says a state once", () => {
  expect(headed("firing", "disk is full", ["db-1"])).toBe("[firing] disk is full\ndb-1");
  expect(headed("ok", "[OK] disk is full")).toBe("[OK] disk is full");
  expect(headed("triggered", "[#12] disk is full")).toBe("[triggered] [#12] disk is full");
  expect(headed("query", "[P1] [Re-Triggered on {a:b}] disk")).toBe("[P1] [Re-Triggered on {a:b}] disk");
  expect(headed("firing", "")).toBe("[firing]");
});

function read(name: string, value: Json) {
  const recognised = readWithSources(value, { zone: "UTC" });
  expect(recognised?.source).toBe(name);
  return recognised === null || "why" in recognised.reading ? [] : recognised.reading;
}

/** Labels without blanks around them, empty ones left out, as they are read. */
function told({ labels, startsAt }: { labels: Record<string, string>; startsAt: string }) {
  const kept = Object.entries(labels).flatMap(([name, said]) => (said.trim() ? [[name, said.trim()]] : []));
  return { labels: Object.fromEntries(kept), startsAt };
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => [name, sorted(each)]);
}
