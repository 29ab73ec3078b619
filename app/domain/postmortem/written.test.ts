import { describe, expect, it } from "vitest";
import type { FieldObject, Fields, FieldValue } from "../document/document.ts";
import type { Written } from "./field-reading.ts";
import { textsSince } from "./texts-since.ts";
import { readWritten } from "./written.ts";

const T = "2026-11-20T01:04:00.000Z";
const EVENT: FieldObject = {
  id: "e1",
  at: "2026-11-20T01:04:31.500Z",
  atText: null,
  zone: "UTC",
  text: "Pager rings",
  kind: "detection",
  role: null,
  source: null,
  knownThen: "",
};
const SEEN: Fields = new Map(
  Object.entries({ startedAt: "2026-11-20T01:00:00.000Z", severity: "sev2", "event:e1": EVENT }),
);

function read(written: Written, seen: Fields = SEEN) {
  return readWritten(written, {
    base: seen,
    current: seen,
    zone: "Asia/Tokyo",
    personIds: new Set(["mika"]),
  });
}

describe("what a form's controls said", () => {
  it("becomes changes by the names of the fields", () => {
    const { changes, errors } = read({
      title: "  Checkout   down ",
      "section:summary": "two lines\nkept as they are ",
      owner: "mika",
      detectionSource: "",
      detectedAt: "2026-11-20 10:04",
      "services[]": ["checkout", "", " checkout "],
    });
    expect(errors).toEqual({});
    expect(Object.fromEntries(changes)).toEqual({
      title: "Checkout down",
      "section:summary": "two lines\nkept as they are ",
      owner: "mika",
      detectionSource: null,
      detectedAt: "2026-11-20T01:04:00.000Z",
      services: ["checkout"],
    });
  });

  it("means nothing where no such control exists: revision, status, or what a stranger made up", () => {
    const { changes } = read({
      revision: "3",
      status: "published",
      publishedAt: "x",
      outline: "[]",
      __proto__: "x",
    });
    expect(changes.size).toBe(0);
  });

  it("is refused control by control, in the words of errors", () => {
    const { changes, errors } = read({
      title: "x".repeat(201),
      severity: "sev9",
      owner: "nobody",
      startedAt: "soon",
      timeZone: "Mars/Olympus",
      "alert:runbook": "perhaps",
    });
    expect(changes.size).toBe(0);
    expect(errors).toEqual({
      title: { key: "tooLong", values: { limit: 200 } },
      severity: { key: "choose" },
      owner: { key: "choose" },
      startedAt: { key: "dateTime" },
      timeZone: { key: "timeZone" },
      "alert:runbook": { key: "choose" },
    });
  });

  it("leaves an untouched time as it was, to the millisecond and on its side of a clock change", () => {
    const second = "2026-11-01T06:30:00.250Z";
    const seen = new Map([["startedAt", second]]);
    const about = { base: seen, current: seen, zone: "America/New_York", personIds: new Set<string>() };
    expect(readWritten({ startedAt: "2026-11-01 01:30" }, about).changes.get("startedAt")).toBe(second);
    expect(readWritten({ startedAt: "2026-11-01 01:31" }, about).errors).toEqual({
      startedAt: { key: "overlap" },
    });
  });
});

describe("what controls of an event said", () => {
  it("changes only what they name", () => {
    const { changes } = read({ "event:e1.knownThen": "error rate 30 %", "event:e1.role": "on-call" });
    expect(changes.get("event:e1")).toEqual({ ...EVENT, knownThen: "error rate 30 %", role: "on-call" });
  });

  it("a new time brings what was typed and its zone; the shown one keeps its milliseconds", () => {
    expect(read({ "event:e1.at": "2026-11-20 10:05" }).changes.get("event:e1")).toMatchObject({
      at: "2026-11-20T01:05:00.000Z",
      atText: "2026-11-20 10:05",
      zone: "Asia/Tokyo",
    });
    expect(read({ "event:e1.at": "2026-11-20 10:04:31" }).changes.get("event:e1")).toMatchObject({
      at: EVENT.at,
    });
  });

  it("a link must be one of the web, a text must be there, an event nobody has means nothing", () => {
    const { changes, errors } = read({
      "event:e1.source": "javascript:alert(1)",
      "event:e1.text": " ",
      "event:e2.text": "x",
      "event:e1.hidden": "yes",
    });
    expect([changes.size, errors]).toEqual([
      0,
      { "event:e1.source": { key: "url" }, "event:e1.text": { key: "required" } },
    ]);
  });
});

describe("what a form is shown anew after a save", () => {
  const seen = fields({ title: "Ours", "section:summary": "", severity: "sev2", startedAt: T, owner: "p1" });
  const now = fields({
    title: "Theirs",
    "section:summary": "mine and theirs",
    severity: "sev1",
    owner: "p1",
  });

  it("is what others wrote, chose or took away since it was loaded, sent or not", () => {
    const sent = new Map([["section:summary", "mine"]]);
    expect(textsSince(seen, now, { sent, zone: "UTC" })).toEqual({
      title: "Theirs",
      "section:summary": "mine and theirs",
      severity: "sev1",
      startedAt: "",
    });
  });

  it("is nothing where it holds what was sent: no word moves under the writer's hands", () => {
    const sent = fields({ ...Object.fromEntries(now), startedAt: null });
    expect(textsSince(seen, now, { sent, zone: "UTC" })).toEqual({});
  });

  it("names of an event what changed in it, its times in the zone of the form", () => {
    const event = { text: "Pager", kind: "detection", at: T, knownThen: "", learnedAt: null };
    const later = { ...event, knownThen: "One pager.", at: "2026-11-20T01:05:00.000Z", learnedAt: T };
    const texts = textsSince(fields({ "event:e1": event }), fields({ "event:e1": later }), {
      zone: "Asia/Tokyo",
    });
    expect(texts).toEqual({
      "event:e1.knownThen": "One pager.",
      "event:e1.at": "2026-11-20 10:05",
      "event:e1.learnedAt": "2026-11-20 10:04",
    });
  });
});

function fields(values: Readonly<Record<string, FieldValue>>): ReadonlyMap<string, FieldValue> {
  return new Map(Object.entries(values));
}
