import { AUTOMATIC, PRODUCT, REMOVAL } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** レビュアーを増やす, 承認者を加える, 立会人を付ける: more people in the way. */
export const moreReviewers = japaneseRule({
  name: "ja-more-reviewers",
  label: "extra-check",
  kind: "action",
  said: [
    /(?:ROLE|レビュ[アワー]+|承認者?|確認者|立会[者人]|検査員|決裁段数|承認段|監視員|必須レビュー[^。]{0,6})(?:を|は|に|が)[^。]{0,16}(?:増[員やし]|追加|名に変更|名から|加え|名体制|もう一(?:名|人)|名(?:に|へ|必|以上))/,
    /(?:ROLE|TEAM)(?:が|は|も)、?[^。]{0,20}(?:全件|全数|毎回|必ず|もう一度|再度|都度|最終)[^。]{0,12}(?:見る|見て|確認|目を通|チェック|数え|点検|読)/,
  ],
  unless: [AUTOMATIC, REMOVAL, PRODUCT, /夜勤|人員を|シフト|オンコール/],
});
