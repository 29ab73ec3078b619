import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import Encoding from "encoding-japanese";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SHARED_DIR } from "#test/corpus.ts";
import type { FoundEvent, PassedOverLine } from "../domain/timeline/timeline-files.ts";
import { timelineFiles } from "./timeline-files.server.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "timeline-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Read = { path: string; systems: string; events: FoundEvent[]; passedOver: PassedOverLine[] };

async function read(path: string): Promise<Read[]> {
  const found: Read[] = [];
  for await (const file of timelineFiles([]).open(path)) {
    const all: Read = { path: file.path, systems: "", events: [], passedOver: [] };
    const systems = new Set<string>();
    for await (const part of file.parts({ zone: "Europe/Berlin" })) {
      expect(part.read).toBeLessThanOrEqual(file.size);
      all.events.push(...part.events);
      all.passedOver.push(...part.passedOver);
      for (const system of part.systems) systems.add(system);
    }
    found.push({ ...all, systems: [...systems].join("+") });
  }
  return found;
}

async function readOne(name: string, content: string | Uint8Array): Promise<Read> {
  return (await read(kept(name, content)))[0] as Read;
}

function kept(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const told = ({ events }: Read) => events.map(({ at, text }) => `${at} ${text}`);
const message = (ts: number, text: string, more = {}) => ({
  type: "message",
  user: "U1",
  text,
  ts: `${ts}.000100`,
  ...more,
});
const users = [
  { id: "U1", name: "mika", real_name: "Mika T" },
  { id: "U2", name: "bo" },
];
const channels = [{ id: "C1", name: "incident" }];
const EXPORT = {
  "users.json": users,
  "channels.json": channels,
  "incident/2023-11-14.json": [
    message(1700000000, "<@U2> see <https://x.example/1|the graph> &amp; <#C1|incident> <!here>"),
    message(1700000060, "on it", { thread_ts: "1700000000.000100", user: "U2" }),
    message(1700000070, "first wording"),
    message(1700000080, "never mind"),
    message(1700000090, "<@U1> has joined", { subtype: "channel_join" }),
  ],
  "incident/2023-11-15.json": [
    {
      type: "message",
      subtype: "message_changed",
      ts: "1700000100.000200",
      message: message(1700000070, "second wording"),
    },
    { type: "message", subtype: "message_deleted", ts: "1700000100.000300", deleted_ts: "1700000080.000100" },
  ],
};
const files = (tree: object) =>
  Object.fromEntries(Object.entries(tree).map(([path, value]) => [path, strToU8(JSON.stringify(value))]));

describe("Slack", () => {
  const wanted = [
    "2023-11-14T22:13:20.000Z #incident: @bo see the graph (https://x.example/1) & #incident @here",
    "2023-11-14T22:14:20.000Z #incident ↳ on it",
    "2023-11-14T22:14:30.000Z #incident: second wording",
  ];

  it("an export is read from its archive and from its folder alike, edits and deletions done", async () => {
    const zip = await readOne("slack.zip", zipSync(files(EXPORT)));
    expect(zip.systems).toBe("slack");
    expect([...new Set(told(zip))]).toEqual(wanted);
    expect(zip.events[0]).toMatchObject({ author: "Mika T", source: null, kind: "communication" });
    for (const [path, bytes] of Object.entries(files(EXPORT))) kept(`export/${path}`, bytes);
    const [unpacked, ...others] = await read(join(folder, "export"));
    expect(others).toEqual([]);
    expect(unpacked?.events).toEqual(zip.events);
  });

  it("the same message in a day's file alone has the same key", async () => {
    const zip = await readOne("again.zip", zipSync(files(EXPORT)));
    const day = await readOne("day.json", JSON.stringify(EXPORT["incident/2023-11-14.json"]));
    expect(day.events[0]?.dedupeKey).toBe(zip.events[0]?.dedupeKey);
  });
});

describe("what it is written in does not matter", () => {
  const csv = "日時,内容\n2026-11-20 10:04,エラー率が上昇\n2026-02-30 10:00,ありえない日\n";
  it.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(csv)],
    ["UTF-8 with a mark and CRLF", Buffer.from(`\ufeff${csv.replaceAll("\n", "\r\n")}`)],
    ["UTF-16", Buffer.from(`\ufeff${csv}`, "utf16le")],
    ["Shift_JIS", Encoding.convert(Buffer.from(csv), { to: "SJIS", from: "UTF8" }) as unknown as Uint8Array],
    ["EUC-JP", Encoding.convert(Buffer.from(csv), { to: "EUCJP", from: "UTF8" }) as unknown as Uint8Array],
    ["gzip", gzipSync(csv)],
  ])("%s", async (name, bytes) => {
    const table = await readOne(`${name}.txt`, Uint8Array.from(bytes));
    expect(told(table)).toEqual(["2026-11-20T09:04:00.000Z エラー率が上昇", "null ありえない日"]);
    expect(table.events[1]?.atText).toBe("2026-02-30 10:00");
    expect(table.systems).toBe("csv");
  });
});

describe("hostile files are a line in the report", () => {
  it("of an archive that leads outside, holds links, archives and files nobody knows", async () => {
    const zip = zipSync({
      "../outside.json": strToU8(JSON.stringify([message(1700000000, "outside")])),
      "/absolute.json": strToU8("[]"),
      "link.json": [strToU8("/etc/passwd"), { os: 3, attrs: 0o120777 << 16 }],
      "inner.zip": zipSync({ "a.json": strToU8("[]") }),
      "a.json": strToU8(JSON.stringify([message(1700000000, "inside")])),
      "b.bin": Uint8Array.from({ length: 400 }, (_, at) => at % 7),
    });
    const report = await readOne("hostile.zip", zip);
    expect(report.events.map(({ text }) => text)).toEqual(["inside"]);
    expect(report.passedOver.map(({ why }) => why)).toEqual([
      expect.stringContaining("link.json: a link"),
      expect.stringContaining("2 files of this archive lead outside"),
      expect.stringContaining("b.bin: This is no text"),
      expect.stringContaining("inner.zip: An archive within an archive"),
    ]);
  });

  it("of bombs, broken archives, XML with entities, and nothing at all", async () => {
    const bomb = await readOne("bomb.zip", zipSync({ "a.json": new Uint8Array(4_000_000) }, { level: 9 }));
    expect(bomb.passedOver[0]?.why).toContain("unpacks to more");
    expect((await readOne("cut.zip", zipSync(files(EXPORT)).slice(0, 300))).passedOver).toHaveLength(1);
    const gzip = await readOne("bomb.gz", gzipSync(new Uint8Array(1_000_000)));
    expect(gzip.events).toEqual([]);
    expect(gzip.passedOver).toHaveLength(1);
    const laughs =
      '<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>\n<feed>&lol2;</feed>';
    expect((await readOne("laughs.xml", laughs)).passedOver[0]?.why).toContain("document type");
    expect((await readOne("empty", "")).passedOver).toEqual([{ line: 0, why: "This is empty." }]);
    expect((await read(join(folder, "nowhere")))[0]?.passedOver).toEqual([
      { line: 0, why: "There is nothing of this name." },
    ]);
  });

  it("of JSON with doubled names, prototypes, half characters and lines that are broken", async () => {
    const lines = [
      '{"type":"message","ts":"1700000000.000100","text":"a","text":"b"}',
      '{"__proto__":{"polluted":1},"type":"message","ts":"1700000001.000100","text":"x\\ud800\\u0000y"}',
      '{"type":"message","ts":"17000',
      JSON.stringify(message(1700000002, "whole")),
      '{"type":"mess',
    ];
    const report = await readOne("lines.jsonl", lines.join("\n"));
    expect(report.events.map(({ text }) => text)).toEqual(["x\ufffd y", "whole"]);
    expect(report.passedOver.map(({ line }) => line)).toEqual([1, 3, 5]);
    expect(report.passedOver[0]?.why).toContain('"text" twice');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("a folder's links are told and not followed, its hidden files passed by", async () => {
    kept("walk/.hidden.json", JSON.stringify([message(1700000000, "hidden")]));
    kept("walk/b.json", JSON.stringify([message(1700000000, "b")]));
    kept("walk/a/c.json", JSON.stringify([message(1700000001, "c")]));
    symlinkSync(join(folder, "export"), join(folder, "walk/link"));
    symlinkSync(join(folder, "walk/b.json"), join(folder, "walk/link.json"));
    const found = await read(join(folder, "walk"));
    expect(found.map(({ path }) => path.slice(folder.length))).toEqual([
      "/walk/b.json",
      "/walk/link",
      "/walk/link.json",
      "/walk/a/c.json",
    ]);
    expect(found[1]?.passedOver).toEqual([{ line: 0, why: "This is a link; it was not followed." }]);
    expect(found[2]?.events).toEqual([]);
  });
});

it("an incident told by a feed and by a collection of incidents is the same", async () => {
  const at = "2026-03-26T03:35:00Z";
  const updates = [{ at, status: "Resolved", message: "All is well & good." }];
  const incident = { id: "77", title: "Slow", url: "https://s.example/incidents/a", updates };
  const html =
    "<p><small>Mar <var>26</var>, <var>03:35</var> UTC</small><br><strong>Resolved</strong> - All is well &amp; good.</p>";
  const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:s.example,2005:Incident/77</id>
    <published>${at}</published><updated>${at}</updated><link rel="alternate" href="https://s.example/incidents/a"/>
    <title>Slow</title><content type="html">${html.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</content></entry></feed>`;
  const atom = await readOne("feed", feed);
  expect(atom).toMatchObject({ systems: "statuspage", passedOver: [] });
  expect(atom.events).toEqual((await readOne("incident.json", JSON.stringify(incident))).events);
});

it("a workbook's dates, shared texts and inline texts are read as they are shown", async () => {
  const sheet = `<worksheet><sheetData>
    <row r="1"><c r="A1" t="inlineStr"><is><t>日付</t></is></c><c r="B1" t="inlineStr"><is><t>時刻</t></is></c><c r="C1" t="s"><v>0</v></c></row>
    <row r="2"><c r="A2" s="1"><v>46346</v></c><c r="B2" s="2"><v>0.419444444444444</v></c><c r="C2" t="s"><v>1</v></c></row>
    <row r="3"><c r="B3" s="2"><v>0.5</v></c><c r="C3" t="inlineStr"><is><t>復旧</t></is></c></row></sheetData></worksheet>`;
  const book = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/styles.xml": strToU8(
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>',
    ),
    "xl/sharedStrings.xml": strToU8(
      "<sst><si><t>内容</t></si><si><r><t>エラー</t></r><r><t>発生</t></r><rPh><t>ハッセイ</t></rPh></si></sst>",
    ),
    "xl/worksheets/sheet1.xml": strToU8(sheet),
  });
  const read = await readOne("book", book);
  expect(told(read)).toEqual(["2026-11-20T09:04:00.000Z エラー発生", "2026-11-20T11:00:00.000Z 復旧"]);
  expect(read.systems).toBe("xlsx");
  const preview = await timelineFiles([]).preview(join(folder, "book"));
  expect(preview).toMatchObject({
    format: "xlsx",
    header: ["日付", "時刻", "内容"],
    firstRow: 2,
    guess: { time: 0, clock: 1, text: [2] },
  });
});

it("clock changes are kept and marked; a table nobody can guess is told, and previewed", async () => {
  const table = await readOne("dst.csv", "Date;Time;Message\n2026-03-29;02:30;gap\n2026-10-25;02:30;twice\n");
  expect(table.events.map(({ at, atText }) => [at, atText])).toEqual([
    [null, "2026-03-29 02:30"],
    ["2026-10-25T00:30:00.000Z", "2026-10-25 02:30"],
  ]);
  const path = kept("odd.csv", "a,b,c\n1,2,3\n4,5,6\n");
  expect((await read(path))[0]).toMatchObject({ systems: "csv", passedOver: [{ line: 1 }] });
  expect(await timelineFiles([]).preview(path)).toMatchObject({
    header: ["a", "b", "c"],
    firstRow: 2,
    guess: null,
  });
});

const payloads = join(SHARED_DIR, "payloads");
it.skipIf(!existsSync(payloads))(
  "every real file is known but for lists of names (skipped without them)",
  async () => {
    const found = await read(payloads);
    const unknown = found
      .filter(({ systems }) => systems === "")
      .map(({ path }) => path.slice(payloads.length));
    expect(unknown).toEqual(["/index.jsonl", "/slack/channels.json"]);
  },
);

it("bodies of forms are read for the JSON in their field, a line each", async () => {
  const told = encodeURIComponent(
    JSON.stringify({
      created_at: "2026-11-20T01:04:25Z",
      application_name: "Shop",
      description: "version 42",
      deployment_url: "https://rpm.example.com/deployments/1",
    }),
  );
  const found = await readOne("form.txt", `deployment=${told}\nsomething=else\n`);
  expect(found.systems).toBe("newrelic");
  expect(found.events.map(({ at }) => at)).toEqual(["2026-11-20T01:04:25.000Z"]);
  expect(found.passedOver).toEqual([{ line: 2, why: "This form carries no JSON." }]);
});

it("folders and archives without a file say so", async () => {
  mkdirSync(join(folder, "nothing-in-it"));
  const [empty] = await read(join(folder, "nothing-in-it"));
  expect(empty?.passedOver).toEqual([{ line: 0, why: "There is no file in this folder." }]);
  expect((await readOne("empty.zip", zipSync({}))).passedOver).toEqual([
    { line: 0, why: "This archive is empty." },
  ]);
});
