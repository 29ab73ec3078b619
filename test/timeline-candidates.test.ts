import { beforeEach, expect, test } from "vitest";
import type { FieldValue } from "#app/domain/document/document.ts";
import { eventField, eventValue, postmortemFrom } from "#app/domain/postmortem/fields.ts";
import type { TimelineEvent } from "#app/domain/timeline/event.ts";
import type { FoundEvent, TimelineFile } from "#app/domain/timeline/timeline-files.ts";
import type { Services } from "#app/services.server.ts";
import { chooseCandidates, type Wanted } from "#app/usecases/timeline/choose-candidates.ts";
import { discardImport } from "#app/usecases/timeline/discard-import.ts";
import { type ImportInput, importCandidates } from "#app/usecases/timeline/import-candidates.ts";
import { recordEvents } from "#app/usecases/timeline/record-events.ts";
import { undoChoice } from "#app/usecases/timeline/undo-choice.ts";
import { temporaryServices } from "#test/temporary-services.ts";

const NOW = "2026-11-20T12:00:00.000Z";

let services: Services;
beforeEach(async () => {
  const temporary = temporaryServices(NOW);
  services = temporary.services;
  await person("hanako", "佐藤 花子");
  await person("mia", "Mia Cole");
  await postmortem("pm");
  return temporary.discard;
});

const person = (id: string, name: string) =>
  services.people.create({
    id,
    name,
    email: `${id}@example.com`,
    role: "member",
    passwordHash: null,
    at: NOW,
  });

const postmortem = (id: string, more: Readonly<Record<string, boolean>> = {}) =>
  services.documents.create({
    id,
    kind: "postmortem",
    fields: new Map(
      Object.entries({
        title: "Checkout down",
        status: "draft",
        timeZone: "Asia/Tokyo",
        participants: [{ personId: "mia", role: "commander" }],
        ...more,
      }),
    ),
    by: "hanako",
    at: NOW,
  });

function event(key: string, minute: number | null, more: Partial<FoundEvent> = {}): FoundEvent {
  return {
    at: minute === null ? null : new Date(Date.UTC(2026, 10, 20, 10, minute)).toISOString(),
    atText: null,
    zone: "UTC",
    text: `text of ${key}`,
    kind: "communication",
    author: null,
    source: null,
    dedupeKey: `chat:${key}`,
    span: null,
    skewSeconds: null,
    system: "chat",
    ...more,
  };
}

function file(path: string, ...parts: readonly (readonly FoundEvent[])[]): TimelineFile {
  return {
    path,
    size: parts.length,
    async *parts() {
      for (const [index, events] of parts.entries()) {
        const systems = [...new Set(events.map(({ system }) => system))];
        yield { events, passedOver: [], systems, read: index + 1 };
      }
    },
  };
}

async function* inOrderOf(files: readonly TimelineFile[]) {
  yield* files;
}

async function bring(files: readonly TimelineFile[], more: Partial<ImportInput> = {}) {
  const input = { importId: services.newId(), postmortemId: "pm", by: "hanako", ...more };
  const work = importCandidates(services, { ...input, files: inOrderOf(files) });
  for (;;) {
    const step = await work.next();
    if (step.done) return { importId: input.importId, result: step.value };
  }
}

async function imported(...args: Parameters<typeof bring>) {
  const { result, importId } = await bring(...args);
  if (result.kind !== "done") throw new Error(result.kind);
  return { importId, ...result.value };
}

const candidates = async () => (await services.candidates.page("pm", {}, { limit: 1000, after: null })).items;

async function choose(wanted: Wanted, more: Partial<Parameters<typeof chooseCandidates>[1]> = {}) {
  const result = await chooseCandidates(services, { id: "pm", wanted, by: "hanako", ...more });
  if (result.kind !== "done") throw new Error(result.kind);
  return result.value;
}

async function events() {
  const stored = await services.documents.find("pm");
  if (!stored) throw new Error("gone");
  return postmortemFrom(stored).events;
}

const arrivedOf = async (...texts: string[]) =>
  (await candidates()).filter(({ text }) => texts.includes(text)).map(({ arrived }) => arrived);

test("a file's events are candidates; twice in it, or on the timeline, they are duplicates", async () => {
  const there = { at: NOW, zone: "UTC", text: "told before", dedupeKey: "chat:there" };
  await recordEvents(services, { id: "pm", events: [there], by: "hanako" });
  const report = await imported([
    file("a.txt", [event("one", 1), event("one", 1)], [event("there", 2), event("undated", null)]),
    file("b.txt", [event("one", 1), event("three", 3, { system: "slack" })]),
  ]);
  expect(report).toMatchObject({ candidates: 3, duplicates: 3, stopped: false });
  expect(report.files).toEqual([
    {
      path: "a.txt",
      format: "chat",
      candidates: 2,
      duplicates: 2,
      outside: 0,
      from: "2026-11-20T10:01:00.000Z",
      to: "2026-11-20T10:02:00.000Z",
      passedOver: [],
    },
    expect.objectContaining({ path: "b.txt", format: "chat+slack", candidates: 1, duplicates: 1 }),
  ]);
  expect(await services.candidates.imports("pm")).toMatchObject([
    { finishedAt: NOW, candidates: 3, files: report.files },
  ]);
});

test("what lies outside the time asked for is neither a candidate nor a duplicate; what has no time comes along", async () => {
  const many = file(
    "a.txt",
    [1, 2, 3, 4, null].map((minute) => event(`m${minute}`, minute)),
  );
  const range = { from: "2026-11-20T10:02:00.000Z", to: "2026-11-20T10:03:00.000Z" };
  const { files } = await imported([many], range);
  expect(files).toMatchObject([{ candidates: 3, duplicates: 0, outside: 2, ...range }]);
  expect((await imported([many], range)).files).toMatchObject([{ candidates: 0, duplicates: 3, outside: 2 }]);
});

test("a stopped import keeps what it has, and the same files bring the rest", async () => {
  const many = Array.from({ length: 1200 }, (_, index) => event(`e${index}`, index % 50));
  const stop = new AbortController();
  const work = importCandidates(services, {
    importId: "stopped",
    postmortemId: "pm",
    by: null,
    files: inOrderOf([file("a.txt", many)]),
    signal: stop.signal,
  });
  expect(await work.next()).toMatchObject({ value: { candidates: 500 } });
  stop.abort();
  expect(await work.next()).toMatchObject({ done: true, value: { value: { stopped: true } } });
  expect(await services.candidates.imports("pm")).toMatchObject([{ finishedAt: null, candidates: 500 }]);
  expect(await imported([file("a.txt", many)])).toMatchObject({ candidates: 700, duplicates: 500 });
});

test("no postmortem, one in the bin, or one that came as Markdown takes no candidates", async () => {
  await postmortem("markdown", { imported: true });
  await postmortem("binned");
  await services.documents.bin("binned", { at: NOW, by: "hanako", now: NOW });
  for (const postmortemId of ["nobody", "markdown", "binned"]) {
    expect((await bring([file("a.txt", [event("one", 1)])], { postmortemId })).result.kind).toBe("missing");
    const wanted = { arrived: [1] };
    const result = await chooseCandidates(services, { id: postmortemId, wanted, by: "hanako" });
    expect(result.kind).toBe("missing");
  }
});

test("an import taken back while it runs ends there", async () => {
  const many = Array.from({ length: 1200 }, (_, index) => event(`e${index}`, 1));
  const files = inOrderOf([file("a.txt", many)]);
  const work = importCandidates(services, { importId: "back", postmortemId: "pm", by: null, files });
  await work.next();
  expect((await discardImport(services, { id: "pm", importId: "back" })).kind).toBe("done");
  expect(await work.next()).toEqual({ done: true, value: { kind: "missing" } });
  expect(await candidates()).toEqual([]);
  expect((await discardImport(services, { id: "pm", importId: "back" })).kind).toBe("missing");
});

test("hostile values stay within what a timeline takes", async () => {
  await imported([
    file("a.txt", [
      event("long", 1, { text: "x".repeat(5_000_000), dedupeKey: `chat:${"k".repeat(9000)}` }),
      event("odd", null, {
        at: "2026-02-30T00:00:00Z",
        text: "half \ud83d and \0 nothing",
        author: "a".repeat(999),
      }),
      event("offset", null, { at: "2026-11-20T19:04:00+09:00" }),
    ]),
  ]);
  const [long, offset, odd] = await candidates();
  expect(offset?.at).toBe("2026-11-20T10:04:00.000Z");
  expect([long?.text.length, long?.dedupeKey.length]).toEqual([10_000, 21]);
  expect(odd).toMatchObject({
    at: null,
    atText: "2026-02-30T00:00:00Z",
    text: "half \uFFFD and \uFFFD nothing",
  });
});

test("an event from our future carries how far its clock was ahead, imported or sent", async () => {
  await imported([file("a.txt", [event("ahead", 125), event("told", 1, { skewSeconds: -200 })])]);
  expect((await candidates()).map(({ skewSeconds }) => skewSeconds)).toEqual([-200, 300]);
  const later = (text: string) => [{ at: "2026-11-20T12:10:00.000Z", zone: "UTC", text }];
  await recordEvents(services, { id: "pm", events: later("sent"), by: "hanako", sent: true });
  await recordEvents(services, { id: "pm", events: later("typed"), by: "hanako" });
  expect((await events()).map(({ text, skewSeconds }) => [text, skewSeconds])).toEqual([
    ["sent", 600],
    ["typed", null],
  ]);
});

test("a chosen candidate is an event with all its source told, and the role of whoever said it", async () => {
  const span = { key: "alertmanager:x", edge: "start" } as const;
  const full = {
    author: "mia cole",
    source: "https://example.com/1",
    span,
    skewSeconds: 7,
    kind: "detection",
  } as const;
  await imported([file("a.txt", [event("full", 1, full), event("nobody", 2, { author: "Somebody" })])]);
  const { added, choiceId } = await choose({ filter: {} });
  expect([added, choiceId !== null]).toEqual([2, true]);
  expect(await events()).toMatchObject([
    { ...full, role: "commander", dedupeKey: "chat:full", zone: "UTC", at: "2026-11-20T10:01:00.000Z" },
    { author: "Somebody", role: null },
  ]);
  const [first] = await candidates();
  expect(first?.id).toBe((await events())[0]?.id);
});

test("the same event by API and from a file is one, whoever comes first", async () => {
  await imported([file("a.txt", [event("one", 1), event("two", 2)])]);
  const sent = { at: NOW, zone: "UTC", text: "by API", dedupeKey: "chat:one" };
  await recordEvents(services, { id: "pm", events: [sent], by: "hanako" });
  expect(await choose({ filter: {} })).toMatchObject({ added: 1, duplicates: 1 });
  const again = await recordEvents(services, {
    id: "pm",
    events: [{ ...sent, dedupeKey: "chat:two" }],
    by: "mia",
  });
  expect(again).toMatchObject({ kind: "done", value: { added: 0, duplicates: 1 } });
  expect(await choose({ filter: {} })).toMatchObject({ added: 0, duplicates: 2, choiceId: null });
});

test("a thousand at most are chosen at once, and nothing of more", async () => {
  const many = Array.from({ length: 1001 }, (_, index) => event(`e${index}`, 1));
  await imported([file("a.txt", many)]);
  const refused = { kind: "refused", refusal: { code: "tooManyEvents", values: { limit: 1000 } } };
  const all = { id: "pm", wanted: { filter: {} }, by: "hanako" };
  expect(await chooseCandidates(services, all)).toEqual(refused);
  const arrived = Array.from({ length: 1001 }, (_, index) => index);
  expect(await chooseCandidates(services, { ...all, wanted: { arrived } })).toEqual(refused);
  expect(await events()).toEqual([]);
});

test("a clock somebody corrected moves the chosen events, not their identity", async () => {
  await imported([file("a.txt", [event("one", 10)])]);
  await choose({ filter: {} }, { correction: { system: "chat", seconds: 60 } });
  expect(await events()).toMatchObject([
    { at: "2026-11-20T10:09:00.000Z", skewSeconds: 0, dedupeKey: "chat:one" },
  ]);
});

test("undoing a choice removes what nobody touched, and counts what stays", async () => {
  const names = ["plain", "edited", "removed", "marked", "target", "before"];
  await imported([
    file(
      "a.txt",
      names.map((name, minute) => event(name, minute)),
    ),
  ]);
  const before = await choose({ arrived: await arrivedOf("text of before") });
  const { choiceId } = await choose({ filter: {} });
  const change = async (changes: ReadonlyMap<string, FieldValue>) => {
    const base = (await services.documents.find("pm"))?.revision ?? 0;
    await services.documents.save("pm", { base, changes, by: "mia", at: NOW });
  };
  const named = async (text: string) => {
    const found = (await events()).find((each) => each.text.endsWith(text));
    if (!found) throw new Error(text);
    return found;
  };
  const put = async (told: TimelineEvent) => change(new Map([[eventField(told.id), eventValue(told)]]));
  await put({ ...(await named("edited")), knownThen: "the graph" });
  await change(new Map([[eventField((await named("removed")).id), null]]));
  await change(new Map([["detectedAt", "2026-11-20T10:03:00.000Z"]]));
  const other = [{ at: NOW, zone: "UTC", text: "folded" }];
  await recordEvents(services, { id: "pm", events: other, by: "mia" });
  await put({ ...(await named("folded")), mergedInto: (await named("target")).id, hidden: true });
  expect(await undoChoice(services, { id: "pm", choiceId: choiceId ?? "", by: "hanako" })).toEqual({
    kind: "done",
    value: { removed: 1, kept: 3 },
  });
  expect((await events()).map(({ text }) => text.replace("text of ", ""))).toEqual([
    "edited",
    "marked",
    "target",
    "before",
    "folded",
  ]);
  expect((await undoChoice(services, { id: "pm", choiceId: choiceId ?? "", by: "hanako" })).kind).toBe(
    "missing",
  );
  expect(
    await undoChoice(services, { id: "pm", choiceId: before.choiceId ?? "", by: "hanako" }),
  ).toMatchObject({
    value: { removed: 1, kept: 0 },
  });
});

test("an import taken back leaves on the timeline what was chosen of it", async () => {
  const { importId } = await imported([file("a.txt", [event("one", 1), event("two", 2)])]);
  await choose({ arrived: await arrivedOf("text of one") });
  expect(await discardImport(services, { id: "pm", importId })).toEqual({
    kind: "done",
    value: { candidates: 2 },
  });
  expect([(await candidates()).length, (await events()).length]).toEqual([0, 1]);
  expect(await imported([file("a.txt", [event("one", 1), event("two", 2)])])).toMatchObject({
    candidates: 1,
    duplicates: 1,
  });
});
