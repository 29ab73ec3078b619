import { expect, test } from "vitest";
import { japaneseSentence } from "../../../../../test/coach/read-japanese.ts";
import { JAPANESE_EXCEPTIONS } from "./exceptions.ts";

/** For each exception a sentence it silences, and a blaming or weak one it must let through. */
const PAIRS: readonly (readonly [exception: string, silenced: string, passes: string])[] = [
  ["ja-system-subject", "予備のサーバーは三秒で応答するはずだった。", "当番は三秒で応答するべきだった。"],
  ["ja-mentions-blame", "確認不足という表現は使わず、画面の並びを書いた。", "確認不足の一言に尽きる。"],
  ["ja-praised", "大橋さんの機転で、停止は四分で済んだ。", "大橋さんが鍵を外したせいで止まった。"],
  ["ja-hindsight-denied", "当時、二つの音は区別できなかった。", "当時から結末は見えていた。"],
  ["ja-slip-in-a-name", "誤操作防止の覆いが外れていた。", "誤操作が原因で止まった。"],
  ["ja-done-by-machine", "期限の三日前にボットが知らせる。", "期限の三日前に声をかける。"],
  ["ja-taken-away", "室長の押印を廃止する。", "室長の押印を得る。"],
  ["ja-product-name", "教育アプリの起動を速くする。", "教育を行う。"],
  ["ja-criterion-named", "復旧の手順を3月10日までに台帳へ載せる。", "復旧の手順を整える。"],
];

test.each(PAIRS)("%s: %s", (name, silenced, passes) => {
  const exception = JAPANESE_EXCEPTIONS.find((one) => one.name === name);
  const holds = (text: string) => exception?.holds(japaneseSentence(text), { start: 0, end: text.length });
  expect(holds(silenced)).toBe(true);
  expect(holds(passes)).toBe(false);
});

test("every exception has its pair", () => {
  expect(PAIRS.map(([name]) => name)).toEqual(JAPANESE_EXCEPTIONS.map(({ name }) => name));
});
