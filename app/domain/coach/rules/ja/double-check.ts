import { AUTOMATIC, PRODUCT, REMOVAL } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** ダブルチェック, 再確認, 目視確認, 読み合わせ: a check made once more by people. */
export const doubleCheck = japaneseRule({
  name: "ja-double-check",
  label: "extra-check",
  kind: "action",
  said: [
    /(?:ダブル|トリプル|クロス|二重|三重)[・ ]?(?:チェック|確認)(?!制約|ジョブ|機能|済)|目視(?:で|による|での)?(?:確認|点検|検査|チェック|照合)|再鑑|検算(?!桁)|復唱|読み合わせ(?!会)|指差し?(?:確認|喚呼|呼称)(?:を(?:実施|行|追加|義務)|する|$)|再確認(?:する|を|し|$|。)|立ち?会(?:い|う|って|者|人|わせ)|見直(?:して|す)(?:から|まで)|二度(?:数え|確認|見)|数え直|検印|突き合わせ(?:る|てから|、)/,
  ],
  unless: [AUTOMATIC, REMOVAL, PRODUCT, /(?:手引|心得|規程|教材|本)[^。]{0,6}読み合わせ/],
});
