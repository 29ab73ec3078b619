import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chatReader, looksLikeChat, readChat } from "./chat.ts";

const tokyo = { zone: "Asia/Tokyo", day: "2026-11-20" };

/** Instants as a clock in Tokyo shows them, with author and words. */
function told(text: string, options: { zone: string; day: string | null } = tokyo) {
  return readChat(text, options).map(({ at, author, text: said }) => {
    const local = at === null ? "?" : new Date(Date.parse(at) + 9 * 3_600_000).toISOString();
    return `${local.slice(5, 16).replace("T", " ").replace("11-20 ", "")} ${author ?? "-"}: ${said.replaceAll("\n", " / ")}`;
  });
}

const CHATS: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "Slack's desktop app",
    `Thursday, November 19th
Mei Tanaka
  11:58 PM
Checkout answers 500
for a third of requests
:eyes: 2
3 replies
Last reply today at 10:20 AM
Friday, November 20th
PagerDuty
APP  12:04 AM
Triggered: error rate
Ken Sato
  12:06 AM
Rolling back (edited)
12:07
Done
👍
4`,
    [
      "11-19 23:58 Mei Tanaka: Checkout answers 500 / for a third of requests",
      "00:04 PagerDuty: Triggered: error rate",
      "00:06 Ken Sato: Rolling back",
      "12:07 Ken Sato: Done",
    ],
  ],
  [
    "Slack on the web",
    "mei  10:04 AM\n500s on checkout\nken  10:05 AM\non it\n\n10:06\nfound it\nmei  10:08 AM\nthanks",
    ["10:04 mei: 500s on checkout", "10:05 ken: on it", "10:06 ken: found it", "10:08 mei: thanks"],
  ],
  [
    "Slack, older",
    "mei [10:04 AM]\n500s on checkout\nken [10:05 AM]\non it",
    ["10:04 mei: 500s on checkout", "10:05 ken: on it"],
  ],
  [
    "Slack in Japanese",
    "11月20日(金)\n田中 芽衣\n  午前10:04\n決済が500を返しています\n2 件の返信\n佐藤 健\n  午前10:06\nロールバックします（編集済み）\n:pray: 1",
    ["10:04 田中 芽衣: 決済が500を返しています", "10:06 佐藤 健: ロールバックします"],
  ],
  [
    "Teams, with brackets",
    "[11/20/2026 10:04 AM] Mei Tanaka\n500s on checkout\nsince the deploy\n\n[11/20/2026 10:06 AM] Sato, Ken (Guest)\nrolling back\n",
    ["10:04 Mei Tanaka: 500s on checkout / since the deploy", "10:06 Sato, Ken (Guest): rolling back"],
  ],
  [
    "Teams in Japanese, with brackets",
    "[2026/11/20 10:04] 田中 芽衣\n500が出ています\n[午前 10:06] 佐藤 健\n戻します",
    ["10:04 田中 芽衣: 500が出ています", "10:06 佐藤 健: 戻します"],
  ],
  [
    "Teams, newer",
    "Mei Tanaka\n11/20/2026 10:04 AM\n500s on checkout\nKen Sato\n10:06\nrolling back\nlike 1\n1 Like reaction.",
    ["10:04 Mei Tanaka: 500s on checkout", "10:06 Ken Sato: rolling back / like 1"],
  ],
  [
    "Teams, newer, in Japanese",
    "田中 芽衣\n10:04\n500が出ています\n\n佐藤 健\n10:06\n戻します",
    ["10:04 田中 芽衣: 500が出ています", "10:06 佐藤 健: 戻します"],
  ],
  [
    "LINE and LINE WORKS",
    '[LINE] 障害対応のトーク履歴\n保存日時：2026/11/21 09:00\n\n2026/11/20(金)\n10:04\t芽衣\t決済が500です\n10:05\t健\t"調べます\n10分ください"\n10:06\t\t陸がグループに参加しました。\n\n2026/11/21(土)\n午後1:00\t芽衣\t復旧を確認',
    ["10:04 芽衣: 決済が500です", "10:05 健: 調べます / 10分ください", "11-21 13:00 芽衣: 復旧を確認"],
  ],
  [
    "LINE on a computer",
    "2026.11.20 金曜日\n10:04 芽衣 決済が500です\n10:05 健 調べます\n10分ください",
    ["10:04 芽衣: 決済が500です", "10:05 健: 調べます / 10分ください"],
  ],
  [
    "a chat that puts the name behind the time",
    "午前10:04 田中 芽衣\n検知しました\n午前10:06 佐藤 健\n対応します",
    ["10:04 田中 芽衣: 検知しました", "10:06 佐藤 健: 対応します"],
  ],
  [
    "a chat that puts the time in brackets",
    "mei (10:04): 500s\nken (10:06): on it",
    ["10:04 mei: 500s", "10:06 ken: on it"],
  ],
  [
    "a chat that puts the time at the line's end",
    "mei 10:04\n500s\nken 10:06\non it\nmei 10:08\nok",
    ["10:04 mei: 500s", "10:06 ken: on it", "10:08 mei: ok"],
  ],
  [
    "names that end like a state",
    "2026年11月20日(金) 10:04 田中: 検知しました\n2026年11月20日(金) 10:06 佐藤: 対応中です",
    ["10:04 田中: 検知しました", "10:06 佐藤: 対応中です"],
  ],
  ["times as C writes them", "[Fri Nov 20 10:04:05 2026] <mei> 500s", ["10:04 mei: 500s"]],
  [
    "irssi",
    "--- Log opened Fri Nov 20 10:00:00 2026\n10:04 < mei> 500s\n10:05 <@ken> on it\n10:05 -!- riku [~r@host] has joined #inc\n10:06  * ken rolls back\n--- Day changed Sat Nov 21 2026\n00:10 < mei> fine",
    ["10:04 mei: 500s", "10:05 ken: on it", "10:06 ken: rolls back", "11-21 00:10 mei: fine"],
  ],
  [
    "mIRC and ZNC",
    "[10:04:05] <mei> 500s\n[10:04:09] *** Joins: riku (~r@host)\n[10:05:00] <ken|away> on it",
    ["10:04 mei: 500s", "10:05 ken|away: on it"],
  ],
  [
    "WeeChat",
    "2026-11-20 10:04:05\tmei\t500s\n2026-11-20 10:04:07\t-->\triku (~r@host) has joined #inc\n2026-11-20 10:04:08\t--\tMode #inc [+o ken]\n2026-11-20 10:05:00\t@ken\ton it\n2026-11-20 10:06:00\t *\tken rolls back",
    ["10:04 mei: 500s", "10:05 ken: on it", "10:06 ken: rolls back"],
  ],
  [
    "names before a colon",
    "10:04 mei: 500s\n10:05 ken: on it\n10:05 note: bridge is open\n10:07 mei: back",
    ["10:04 mei: 500s", "10:05 ken: on it", "10:05 -: note: bridge is open", "10:07 mei: back"],
  ],
  [
    "names before a colon, in Japanese",
    "10時4分 芽衣：500です\n10:05　健：対応します",
    ["10:04 芽衣: 500です", "10:05 健: 対応します"],
  ],
  [
    "a phone's export",
    "20/11/2026, 10:04 - Mei Tanaka: 500s\n20/11/2026, 10:05 - Ken Sato: on it",
    ["10:04 Mei Tanaka: 500s", "10:05 Ken Sato: on it"],
  ],
  [
    "Discord",
    "mei — 11/20/2026 10:04 AM\n500s\nken — Today at 10:05 AM\non it",
    ["10:04 mei: 500s", "10:05 ken: on it"],
  ],
  [
    "Zoom",
    "10:04:05 From Mei Tanaka to Everyone: 500s\n10:05:00 From Ken Sato to Mei Tanaka (Direct Message):\n\ton it",
    ["10:04 Mei Tanaka: 500s", "10:05 Ken Sato: on it"],
  ],
  [
    "Google Chat",
    "Mei Tanaka, Nov 20, 10:04 AM\n500s\nKen Sato, 10:05 AM, Edited\non it",
    ["10:04 Mei Tanaka: 500s", "10:05 Ken Sato: on it"],
  ],
  [
    "notes",
    "# Notes\n\n2026年11月20日\n10:04 alert fires\n  three hosts\n- 10:05 AM rollback\n午後3:00 復旧",
    ["10:04 -: alert fires / three hosts", "10:05 -: rollback", "15:00 -: 復旧"],
  ],
  [
    "a log",
    "Nov 20 10:04:05 web-1 sshd[12]: refused\nNov 20 10:04:06 web-1 kernel: out of memory",
    ["10:04 -: web-1 sshd[12]: refused", "10:04 -: web-1 kernel: out of memory"],
  ],
  [
    "ISO times",
    "2026-11-20T01:04:05Z error rate 5%\n2026-11-20T10:05:00.123+09:00 rollback",
    ["10:04 -: error rate 5%", "10:05 -: rollback"],
  ],
];

describe("messages with who said them are read of", () => {
  test.each(CHATS)("%s", (_name, text, expected) => expect(told(text)).toEqual(expected));
});

describe("told apart from prose", () => {
  test.each(CHATS)("%s", (_name, text) => expect(looksLikeChat(text)).toBe(true));

  test.each([
    ["nothing", ""],
    ["a letter", "We met at 10:04 and talked.\nNothing came of it.\nThe rest is silence.\n".repeat(5)],
    [
      "a report",
      "# What happened\n\nThe database was full.\n\n10:04 was the time it began, and it lasted.\n\nWe are sorry.\n".repeat(
        3,
      ),
    ],
    ["figures", "1:1 meetings\n3/5 nodes\n10.5% of requests\nmore\n"],
    ["source code", "const a = 1;\nif (a > 2) {\n  log('10:04');\n}\n"],
    ["one date in a text", "Published on 2026-11-20\nby the team\nwith words\nand more words\nand more"],
  ])("%s is no chat", (_name, text) => expect(looksLikeChat(text)).toBe(false));
});

test("services before a colon are no people where notes are not written so", () => {
  expect(
    told("10:04 payments: 500s\n10:05 restarted the cache\n10:06 error rate falls\n10:07 closed")[0],
  ).toBe("10:04 -: payments: 500s");
});

test("the same text in stretches of any length is read the same", () => {
  for (const [, text] of CHATS) {
    const whole = readChat(text, tokyo);
    const lines = text.split("\n");
    for (const size of [1, 2, 7]) {
      const reader = chatReader(tokyo);
      const stretches = Array.from({ length: Math.ceil(lines.length / size) }, (_, at) =>
        lines.slice(at * size, (at + 1) * size),
      );
      expect([...stretches.flatMap((each) => reader.push(each)), ...reader.end()]).toEqual(whole);
    }
  }
});

test("a message that goes on in the next stretch is one", () => {
  const reader = chatReader(tokyo);
  const before = Array.from({ length: 400 }, (_, index) => `10:03 <riku> line ${index}`);
  expect(reader.push([...before, "10:04 <mei> 500s"])).toHaveLength(400);
  const next = reader.push(["on checkout", "10:05 <ken> on it"]);
  expect(next).toMatchObject([{ text: "500s\non checkout", author: "mei" }]);
  expect(reader.end()).toMatchObject([{ text: "on it" }]);
});

test("people communicate, notes tell what was done, and words can say otherwise", () => {
  const kinds = (kindOf?: () => "decision") =>
    readChat("10:04 <mei> rollback\n10:05 rolled back", { ...tokyo, ...(kindOf ? { kindOf } : {}) }).map(
      ({ kind }) => kind,
    );
  expect(kinds()).toEqual(["communication", "action"]);
  expect(kinds(() => "decision")).toEqual(["decision", "decision"]);
});

test("one message has one key, two have two", () => {
  const keys = readChat("10:04 <mei> a\n10:04 <ken> a\n10:04 <mei> b\n10:04 <mei> a", tokyo).map(
    ({ dedupeKey }) => dedupeKey,
  );
  expect(keys[0]).toMatch(/^chat:2026-11-20T01:04:00\.000Z:mei:/);
  expect(keys[3]).toBe(keys[0]);
  expect(new Set(keys).size).toBe(3);
});

test("without a day, times wait for one", () => {
  expect(readChat("10:04 <mei> 500s", { zone: "Asia/Tokyo", day: null })).toMatchObject([
    { at: null, atText: "10:04", author: "mei" },
  ]);
});

test("times the clocks skipped are no instant, times that came twice the first", () => {
  const zone = "America/New_York";
  expect(readChat("2026-03-08 02:30 <mei> a", { zone, day: null })).toMatchObject([
    { at: null, atText: "2026-03-08 02:30" },
  ]);
  expect(readChat("2026-11-01 01:30 <mei> a", { zone, day: null })).toMatchObject([
    { at: "2026-11-01T05:30:00.000Z" },
  ]);
});

describe("which figure of 11/12 is the month is settled", () => {
  const at = (text: string, day: string | null = null) =>
    readChat(text, { zone: "UTC", day }).map((event) => event.at?.slice(0, 10));
  test("by a figure above 12 in the same text", () => {
    expect(at("11/12/2026 10:04 a\n13/12/2026 10:05 b")).toEqual(["2026-12-11", "2026-12-13"]);
    expect(at("11/12/2026 10:04 a\n11/13/2026 10:05 b")).toEqual(["2026-11-12", "2026-11-13"]);
  });
  test("by its language", () => {
    expect(at("11/12/2026 10:04 AM a")).toEqual(["2026-11-12"]);
    expect(at("11/12/2026 10:04 検知", "2026-12-11")).toEqual(["2026-11-12"]);
  });
  test("by the incident's day", () => {
    expect(at("11/12/2026 10:04 a", "2026-12-11")).toEqual(["2026-12-11"]);
    expect(at("11/12/2026 10:04 a", "2026-11-12")).toEqual(["2026-11-12"]);
  });
});

test("whatever is read, in whatever stretches, nothing is thrown and every instant exists", () => {
  const piece = fc.constantFrom(
    "2026-11-20",
    "11/12",
    "10:04",
    "10:04 AM",
    "午後3:00",
    "Mei Tanaka",
    "<mei>",
    "mei:",
    "\t",
    "[",
    "]",
    " — ",
    "  ",
    "(edited)",
    "3 replies",
    "-!-",
    "👍",
    "11月20日(金)",
    "x",
  );
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(fc.array(fc.array(line)), (stretches) => {
      const reader = chatReader(tokyo);
      const events = [...stretches.flatMap((lines) => reader.push(lines)), ...reader.end()];
      for (const { at, text } of events) {
        expect(text).not.toBe("");
        if (at !== null) expect(new Date(at).toISOString()).toBe(at);
      }
      looksLikeChat(stretches.flat().join("\n"));
    }),
  );
}, 60_000);

test("lines of a megabyte cost as little as long ones", () => {
  for (const unit of ["10:04 ", " ", "\t", "👍", ":a: ", "[", "mei: ", "(edited", "Mei ", "-"]) {
    const reader = chatReader(tokyo);
    reader.push([
      unit.repeat(1_000_000 / unit.length),
      `10:04 <mei> ${unit.repeat(1_000_000 / unit.length)}`,
    ]);
    expect(reader.end().every(({ text }) => text.length <= 4_000)).toBe(true);
  }
});
