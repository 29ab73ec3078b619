import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVENT_KINDS } from "#app/domain/timeline/event.ts";
import type { Json, SourceReading } from "#app/domain/timeline/sources/source.ts";
import { SOURCES } from "#app/domain/timeline/sources/table.ts";
import { SHARED_DIR } from "./corpus.ts";
import type { PayloadFixture } from "./payloads/fixture.ts";

/** A file of fixtures per source, named for it: `payloads/github.ts` exports `FIXTURES`. */
const folder = join(import.meta.dirname, "payloads");
const names = readdirSync(folder)
  .filter((file) => file !== "fixture.ts")
  .map((file) => file.replace(/\.ts$/, ""));
const fixtures: (PayloadFixture & { source: string })[] = [];
for (const source of names) {
  const file: { FIXTURES: readonly PayloadFixture[] } = await import(join(folder, `${source}.ts`));
  fixtures.push(...file.FIXTURES.map((fixture) => ({ ...fixture, source })));
}
const context = { zone: "Asia/Tokyo" };

test("every source has fixtures", () => {
  expect(names.sort()).toEqual(SOURCES.map(({ name }) => name).sort());
});

describe("exactly one source recognises", () => {
  test.each(fixtures)("$source: $name", ({ source, value }) => expect(recognisers(value)).toEqual([source]));
});

describe("instants and words are read of", () => {
  test.each(fixtures)("$source: $name", ({ source, value, at, kinds, text }) => {
    const events = read(source, value);
    expect(events.map((event) => event.at)).toEqual(at);
    if (kinds) expect(events.map((event) => event.kind)).toEqual(kinds);
    for (const [index, told] of (text ?? []).entries()) expect(events[index]?.text).toContain(told);
    expectWellFormed(source, events);
  });
});

test("a payload sent twice has the same keys, and each of its events one of its own", () => {
  for (const { source, value } of fixtures) {
    const once = read(source, value).map(({ dedupeKey }) => dedupeKey);
    expect(read(source, structuredClone(value)).map(({ dedupeKey }) => dedupeKey)).toEqual(once);
    expect(new Set(once).size).toBe(once.length);
  }
});

test("a fixture with any member replaced by anything is read or passed over, never thrown at", () => {
  fc.assert(
    fc.property(fc.constantFrom(...fixtures), fc.nat(), fc.jsonValue(), (fixture, place, junk) => {
      tryAll(spoiled(fixture.value, place, junk));
    }),
    { numRuns: 1_000 },
  );
}, 30_000);

test("whatever JSON comes, no source throws", () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), tryAll), { numRuns: 500 });
}, 30_000);

const payloads = join(SHARED_DIR, "payloads");
const real = existsSync(payloads) ? realFiles() : [];

describe("real payloads", () => {
  test.skipIf(real.length > 0)("are not here: put them beside the project to read them", () => {});
  test.each(real)("$path is recognised by one source at most, and gives instants", ({ path, value }) => {
    const recognised = recognisers(value);
    expect(recognised.length).toBeLessThanOrEqual(1);
    const system = names.find((name) => path.startsWith(`${name}/`));
    if (system === undefined) return;
    expect(recognised).toEqual([system]);
    const events = read(system, value);
    expectWellFormed(system, events);
    if (!TELLS_NOTHING.test(path)) expect(events).not.toEqual([]);
    if (!TELLS_NO_TIME.test(path)) expect(events.filter(({ at }) => at === null)).toEqual([]);
  });
  test.skipIf(real.length === 0)("a status page's history gives every update of every incident", () => {
    const lines = readFileSync(join(payloads, "statuspage/githubstatus.com-incidents.dev.jsonl"), "utf8");
    const incidents = lines
      .trim()
      .split("\n")
      .map((line): Json & { updates: unknown[] } => JSON.parse(line));
    expect(incidents.filter((incident) => recognisers(incident).join() !== "statuspage")).toEqual([]);
    const told = incidents.map((incident) => read("statuspage", incident));
    expect(told.map(({ length }) => length)).toEqual(incidents.map(({ updates }) => updates.length));
    expect(told.flat().filter(({ at }) => at === null)).toEqual([]);
    expect(new Set(told.flat().map(({ dedupeKey }) => dedupeKey)).size).toBe(told.flat().length);
  });
});

/** Grafana's older alerts. */
const TELLS_NO_TIME = /^grafana\/alerta-grafana_alert_/;
const TELLS_NOTHING = /subscription_confirmation/;

function realFiles() {
  return readdirSync(payloads, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .map((path) => ({ path, value: JSON.parse(readFileSync(join(payloads, path), "utf8")) as unknown }))
    .filter((file): file is { path: string; value: Json } => !Array.isArray(file.value));
}

function recognisers(value: Json): readonly string[] {
  return SOURCES.filter((source) => source.recognises(value)).map(({ name }) => name);
}

function read(name: string, value: Json) {
  const reading = SOURCES.find((source) => source.name === name)?.read(value, context) ?? [];
  return events(reading);
}

function events(reading: SourceReading) {
  return "why" in reading ? [] : reading;
}

function expectWellFormed(source: string, told: ReturnType<typeof events>) {
  for (const event of told) {
    expect(event.text).not.toBe("");
    expect(event.text).not.toMatch(/undefined|\[object|null\b/);
    expect(EVENT_KINDS).toContain(event.kind);
    // What an envelope carries is keyed by the source inside it.
    if (source !== "cloudevents") expect(event.dedupeKey.startsWith(`${source}:`)).toBe(true);
    expect(event.author ?? "").not.toMatch(/@|arn:|^\d+$/);
    if (event.source !== null) expect(new URL(event.source).protocol).toMatch(/^https?:$/);
    if (event.at !== null) expect(new Date(event.at).toISOString()).toBe(event.at);
  }
}

function tryAll(value: Json) {
  for (const source of SOURCES) {
    source.recognises(value);
    for (const { at } of events(source.read(value, context))) if (at !== null) new Date(at).toISOString();
  }
}

/** The value with one member, somewhere within, replaced. */
function spoiled(value: Json, place: number, junk: unknown): Json {
  const copy = structuredClone(value) as Record<string, unknown>;
  const places: (() => void)[] = [];
  (function walk(at: unknown) {
    if (typeof at !== "object" || at === null) return;
    for (const name of Object.keys(at)) {
      const holder = at as Record<string, unknown>;
      places.push(() => {
        holder[name] = junk;
      });
      walk(holder[name]);
    }
  })(copy);
  places[place % places.length]?.();
  return copy;
}
