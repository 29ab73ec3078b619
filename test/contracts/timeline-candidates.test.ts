import { beforeEach, expect, it } from "vitest";
import type {
  CandidateFilter,
  Choice,
  FileReport,
  NewCandidate,
  RunningImport,
} from "#app/domain/timeline/candidate.ts";
import type { Database } from "#db/index.server.ts";
import { temporaryDatabase } from "#test/temporary-database.ts";
import { documentBy, personNamed } from "./keep-rows.ts";

const AT = "2026-11-20T01:00:00.000Z";

let db: Database;
let first: RunningImport;
beforeEach(async () => {
  const { database, discard } = temporaryDatabase();
  db = database;
  await personNamed(db, "hanako");
  await documentBy(db, "a", "hanako");
  await documentBy(db, "b", "hanako");
  first = await begin("first");
  return discard;
});

const begin = (id: string, postmortemId = "a") =>
  db.candidates.begin({ id, postmortemId, by: "hanako", startedAt: AT });

/** `at` in minutes past ten; null: without an instant. */
function candidate(id: string, minute: number | null, more: Partial<NewCandidate> = {}): NewCandidate {
  const at = minute === null ? null : new Date(Date.UTC(2026, 10, 20, 10, minute)).toISOString();
  return {
    id,
    at,
    atText: null,
    zone: "UTC",
    text: `text of ${id}`,
    kind: "communication",
    author: null,
    source: null,
    dedupeKey: `chat:${id}`,
    span: null,
    skewSeconds: null,
    system: "chat",
    ...more,
  };
}

async function page(filter: CandidateFilter = {}, limit = 50, after: string | null = null) {
  const { items, ...rest } = await db.candidates.page("a", filter, { limit, after });
  return { ids: items.map(({ id }) => id), ...rest };
}

const ids = async (filter: CandidateFilter) => (await page(filter)).ids;

it("a candidate comes back as it went in", async () => {
  const full = candidate("full", 4, {
    atText: "10:04",
    author: "佐藤",
    source: "https://example.com/1",
    span: { key: "alertmanager:x", edge: "end" },
    skewSeconds: -150.5,
  });
  await first.add([full, candidate("bare", null)]);
  expect((await db.candidates.page("a", {}, { limit: 9, after: null })).items).toEqual([
    { ...full, importId: "first", arrived: expect.any(Number) },
    { ...candidate("bare", null), importId: "first", arrived: expect.any(Number) },
  ]);
});

it("candidates are found again by when they arrived, those of another postmortem are not", async () => {
  await first.add([candidate("one", 9), candidate("two", 1), candidate("three", 5)]);
  const { items } = await db.candidates.page("a", {}, { limit: 9, after: null });
  const [two, , one] = items.map(({ arrived }) => arrived);
  const ids = async (postmortemId: string) =>
    (await db.candidates.find(postmortemId, [two ?? 0, one ?? 0, 99, -1])).map(({ id }) => id);
  expect([await ids("a"), await ids("b")]).toEqual([["one", "two"], []]);
});

it("what a postmortem's candidates hold already is not added again; another's may hold it too", async () => {
  const [one, two] = [candidate("one", 1), candidate("two", 2)];
  expect(await first.add([one, two, { ...one, text: "again" }])).toEqual(["one", "two"]);
  const second = await begin("second");
  expect(await second.add([two, candidate("three", 3)])).toEqual(["three"]);
  const elsewhere = await begin("elsewhere", "b");
  expect(await elsewhere.add([one])).toEqual(["one"]);
  expect((await page()).total).toBe(3);
});

it("of two imports at the same time, each adds what the other did not", async () => {
  const second = await begin("second");
  await first.add([candidate("one", 1)]);
  expect(await second.add([candidate("one", 1), candidate("two", 2)])).toEqual(["two"]);
  expect(await first.add([candidate("two", 2), candidate("three", 3)])).toEqual(["three"]);
  expect((await page()).total).toBe(3);
});

it("they stand in the order of time, then as they came, those without an instant last", async () => {
  await first.add([
    candidate("undated", null),
    candidate("late", 9),
    candidate("early", 1),
    candidate("same minute", 9),
  ]);
  expect((await page()).ids).toEqual(["early", "late", "same minute", "undated"]);
});

it("page follows page without a gap or a repetition, whatever is added meanwhile", async () => {
  await first.add([1, 2, 2, 2, 5, null, null].map((minute, index) => candidate(`c${index}`, minute)));
  const top = await page({}, 3);
  expect(top).toMatchObject({ ids: ["c0", "c1", "c2"], total: 7, more: false });
  await first.add([candidate("earlier", 0), candidate("later", 6)]);
  const second = await page({}, 3, top.next);
  expect(second.ids).toEqual(["c3", "c4", "later"]);
  const third = await page({}, 3, second.next);
  expect(third).toEqual({ ids: ["c5", "c6"], next: null, total: 9, more: false });
});

it("a cursor nobody gave out begins at the beginning", async () => {
  await first.add([candidate("one", 1)]);
  for (const after of ["", "x", "1", "' or 1", "99999999999999999999.x"]) {
    expect((await page({}, 5, after)).ids).toEqual(["one"]);
  }
});

it("a range of time takes both ends and leaves out what has no instant", async () => {
  await first.add([1, 2, 3, null].map((minute) => candidate(`m${minute}`, minute)));
  const at = (minute: number) => candidate("", minute).at ?? "";
  expect(await ids({ from: at(2) })).toEqual(["m2", "m3"]);
  expect(await ids({ to: at(2) })).toEqual(["m1", "m2"]);
  expect(await page({ from: at(2), to: at(2) })).toMatchObject({ ids: ["m2"], total: 1 });
});

it("filters by kind, system, import, alerts, and all at once", async () => {
  const second = await begin("second");
  const span = { key: "k", edge: "start" } as const;
  await first.add([
    candidate("alert", 1, { kind: "detection", system: "alertmanager", span }),
    candidate("deploy", 2, { kind: "change", system: "github" }),
    candidate("chat", 3),
  ]);
  await second.add([candidate("other", 4)]);
  expect(await ids({ kinds: ["detection", "change"] })).toEqual(["alert", "deploy"]);
  expect(await ids({ kinds: [] })).toEqual([]);
  expect(await ids({ system: "github" })).toEqual(["deploy"]);
  expect(await ids({ alerts: true })).toEqual(["alert"]);
  expect(await page({ importId: "second" })).toMatchObject({ ids: ["other"], total: 1 });
  expect(await ids({ importId: "first", kinds: ["communication"], words: "text" })).toEqual(["chat"]);
});

it("words are found in text and author whatever the case, in any script", async () => {
  await first.add([
    candidate("ascii", 1, { text: "Checkout DOWN at 100%" }),
    candidate("wide", 2, { text: "ＣＨＥＣＫＯＵＴ 障害" }),
    candidate("author", 3, { text: "決済", author: "Émile" }),
  ]);
  expect(await ids({ words: " checkout " })).toEqual(["ascii", "wide"]);
  expect(await ids({ words: "障害" })).toEqual(["wide"]);
  expect(await ids({ words: "éMILE" })).toEqual(["author"]);
  expect(await ids({ words: "100%" })).toEqual(["ascii"]);
  const next = (await page({ words: "o" }, 1)).next;
  expect(await page({ words: "o" }, 1, next)).toMatchObject({ ids: ["wide"], total: 2, next: null });
  for (const words of ["1%0", "_", "\\", "'"]) expect(await ids({ words })).toEqual([]);
});

it("an import says how it went, and how many it brought while it runs", async () => {
  await first.add([candidate("one", 1)]);
  expect(await db.candidates.imports("a")).toEqual([
    {
      id: "first",
      postmortemId: "a",
      by: "hanako",
      startedAt: AT,
      finishedAt: null,
      candidates: 1,
      files: [],
    },
  ]);
  const file: FileReport = {
    path: "a.json",
    format: "slack",
    candidates: 1,
    duplicates: 0,
    outside: 2,
    from: AT,
    to: AT,
    passedOver: [{ line: 2, why: "no" }],
  };
  await first.finish(AT, [file]);
  expect(await db.candidates.imports("a")).toMatchObject([{ finishedAt: AT, files: [file] }]);
});

it("an import taken back takes its candidates along, and nobody else's", async () => {
  const second = await begin("second");
  for (const start of [0, 500]) {
    const many = Array.from({ length: 500 }, (_, index) => candidate(`c${start + index}`, 1));
    await first.add(many);
  }
  await second.add([candidate("kept", 2)]);
  await db.candidates.discard("first");
  expect(await page()).toEqual({ ids: ["kept"], next: null, total: 1, more: false });
  expect((await db.candidates.imports("a")).map(({ id }) => id)).toEqual(["second"]);
  expect(await first.add([candidate("too late", 1)])).toBeNull();
});

it("the latest twenty choices of a postmortem are kept", async () => {
  const choice = (number: number): Choice => ({
    id: `choice ${number}`,
    postmortemId: "a",
    eventIds: ["one", "two"],
    revision: number,
    by: "hanako",
    at: AT,
  });
  for (let number = 1; number <= 22; number += 1) await db.candidates.keepChoice(choice(number));
  const kept = await db.candidates.choices("a");
  expect(kept.map(({ revision }) => revision)).toEqual(Array.from({ length: 20 }, (_, index) => 22 - index));
  expect(await db.candidates.choice("choice 22")).toEqual(choice(22));
  await db.candidates.forgetChoice("choice 22");
  expect(await db.candidates.choice("choice 22")).toBeNull();
  expect(await db.candidates.choices("b")).toEqual([]);
});

it("deleted for good, a postmortem leaves none of them", async () => {
  await first.add([candidate("one", 1)]);
  await db.documents.bin("a", { at: AT, by: "hanako", now: AT });
  await db.documents.purge("2026-12-31T00:00:00.000Z");
  expect([await page(), await db.candidates.imports("a")]).toEqual([
    { ids: [], next: null, total: 0, more: false },
    [],
  ]);
  expect(await first.add([candidate("one", 1)])).toBeNull();
});

it("a text removed for good is gone from candidates and from what was said about their files", async () => {
  const author = "Ｙａｍａｄａ";
  await first.add([
    candidate("said", 1, { text: `${author} pasted hunter22`, author, dedupeKey: `chat:10:01 ${author}` }),
    candidate("other", 2),
  ]);
  const report = { format: null, candidates: 0, duplicates: 0, outside: 0, from: null, to: null };
  const files = [{ ...report, path: `${author}.txt`, passedOver: [{ line: 1, why: `${author}?` }] }];
  await first.finish(AT, files);
  expect(await db.documents.places("a", author)).toBe(4);
  expect(await db.documents.redact("a", author, "[removed]", "hanako", AT)).toBe(4);
  expect((await db.candidates.page("a", {}, { limit: 1, after: null })).items).toMatchObject([
    { text: "[removed] pasted hunter22", author: "[removed]", dedupeKey: "chat:10:01 [removed]" },
  ]);
  expect(JSON.stringify(await db.candidates.imports("a"))).not.toContain(author);
  expect([await ids({ words: "yamada" }), await ids({ words: "hunter22" })]).toEqual([[], ["said"]]);
});
