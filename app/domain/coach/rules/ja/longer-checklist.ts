import { AUTOMATIC, REMOVAL } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** チェックリストに項目を足す, 確認欄を設ける. */
export const longerChecklist = japaneseRule({
  name: "ja-longer-checklist",
  label: "extra-check",
  kind: "action",
  said: [
    /(?:チェック(?:リスト|シート|欄|項目)|点検(?:シート|表|欄|項目)|確認(?:シート|欄|項目|者欄)|テンプレートの?(?:チェック)?|点呼の項目|署名欄|手順書の点検欄)(?:に|へ|の|を|は)[^。]{0,30}(?:追加|増|加え|設け|足す|新設|作|記入|押印|導入|運用)/,
  ],
  unless: [AUTOMATIC, REMOVAL, /自動|スクリプト|<ci>|<lint>|削除|廃止/],
});
