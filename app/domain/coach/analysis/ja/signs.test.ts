import { expect, test } from "vitest";
import { sentenceOf } from "../sentence.ts";
import { readWho } from "../who.ts";
import { japaneseSigns } from "./signs.ts";

const who = readWho({
  names: "大橋 森",
  roles: "担当 担当者 当番 パート PM",
  teams: "チーム 課 うち ベンダー",
});
const folded = (text: string) => sentenceOf(japaneseSigns(text, who), "ja").folded;

test.each([
  ["大橋さんと森さんが担当者に伝えた", "PERSONとPERSONがROLEに伝えた"],
  ["ムハンマドさんが着いた", "PERSONが着いた"],
  ["設備係長と清掃員が見た", "ROLEとROLEが見た"],
  ["売上の成長と全員の関係", "売上の成長と全員の関係"],
  ["当番表と担当者欄とデパート", "当番表と担当者欄とデパート"],
  ["戸籍課の課題はそのうち終わる", "戸籍TEAMの課題はそのうち終わる"],
  ["うちは知らない", "TEAMは知らない"],
  ["PLCとPMが", "<plc>とROLEが"],
])("%s → %s", (text, as) => {
  expect(folded(text)).toBe(as);
});
