import { AUTOMATIC, PRODUCT, REMOVAL } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 二人で確認する, 別の者が見る: another pair of eyes. */
export const twoPeople = japaneseRule({
  name: "ja-two-people",
  label: "extra-check",
  kind: "action",
  said: [
    /(?:[二三2-9]|NUM|二|三|複数|もう一|別の|第三|隣|二つ|両)(?:人|名|者|の者|の人|席|名以上|人以上)(?:体制|組|一組|がかり)?(?:で|が|の|に|を|以上|とも|、)[^。]{0,25}(?:確認|照合|チェック|見(?:る|て|て回|直|比べ)|読み合|読み上|立ち会|立会|承認|サイン|検品|検算|数え|突き合|目を通|レビュー|合わせ|唱|時計|実施|送信|添乗)/,
    /(?:二人一組|ペア(?:必須|作業|で)|二人承認|二名体制|四眼|[^第]三者(?:で|が(?!再計算)))/,
  ],
  unless: [AUTOMATIC, REMOVAL, PRODUCT],
});
