import { expect, test } from "vitest";
import { readJapanese } from "../../../../../test/coach/read-japanese.ts";

/** For each rule an action it is for, and one close by that it must leave alone. */
const PAIRS: readonly (readonly [rule: string, weak: string, fine: string])[] = [
  ["ja-take-care", "鍵の受け渡しには十分注意する。", "大雪注意報の受信を新しい電文に対応させる。"],
  ["ja-raise-awareness", "安全への意識を高める。", "「意識」の欄を様式から削除する。"],
  ["ja-do-not-slip", "弁の番号を見落とさないようにする。", "弁の番号が合わなければ起動を拒否する。"],
  ["ja-exhort", "全駅に手順の遵守を呼びかける。", "ボットが手順の開始を自動で呼びかける。"],
  ["ja-reprimand", "当該係員に厳重注意を行う。", "始末書の様式を廃止する。"],
  ["ja-two-people", "封をする前に二人で見る。", "封をする前に計数装置が枚数を自動で二度確認する。"],
  ["ja-double-check", "出庫の前に目視確認を行う。", "目視確認を廃止し、秤の値で止める。"],
  ["ja-more-approval", "設定の変更は室長の承認を得る。", "室長の承認を廃止する。"],
  ["ja-more-reviewers", "レビュアーを一名追加する。", "レビュアーの割当を自動にする。"],
  ["ja-longer-checklist", "チェックリストに弁の開度を加える。", "チェックリストの手作業をスクリプトに移す。"],
  ["ja-train", "新任の係員に配線の講習を行う。", "講習の予約サイトに上限を設ける。"],
  ["ja-teach", "若手に図面の読み方を教える。", "分類器に新しい図面を学習させる。"],
  ["ja-improve", "連絡体制の強化を図る。", "連絡網を3月末までに二重化する。"],
  ["ja-look-into", "回線の冗長化を検討する。", "回線の冗長化を6月10日の会議で決定し、議事録に残す。"],
  ["ja-hedge", "必要に応じて棚を直す。", "棚の幅を40cmに固定する。"],
  ["ja-noun-only", "手順書の整備。", "棚の撤去。"],
];

test.each(PAIRS)("%s: %s", (rule, weak, fine) => {
  expect(readJapanese(weak, "action")).toContain(rule);
  expect(readJapanese(fine, "action")).toEqual([]);
});
