import { AUTOMATIC, PRODUCT, REMOVAL } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 周知徹底, 呼びかける, リマインドする: telling people to. */
export const exhort = japaneseRule({
  name: "ja-exhort",
  label: "vigilance",
  kind: "action",
  said: [
    /(?:周知(?!文|ページ|画面)|徹底(?:する|し|を|させ|$|。)|注意喚起|呼び(?:か|掛)け|声(?:か|掛)け(?!運転|機能|支援)|声を(?:か|掛)け|リマインド(?:する|し|を|$)|申し(?:伝え|入れ|付け|送)|言い(?:聞かせ|渡)|伝え(?:る|て|、)(?=.{0,6}$)|念(?:を)?押し|口酸っぱく|促す|促し|示達|要請する|お願い(?:する|し|の)|(?:よう|配慮を|徹底を|注意を|文書で)[^。]{0,3}求める|励行|再徹底|遵守)/,
  ],
  unless: [
    AUTOMATIC,
    PRODUCT,
    REMOVAL,
    /周知(?:メール|機能)の(?:自動|配信)|(?:再送|再起動)を(?:促|求)|認証を求|入力を求|追加開発|API/,
  ],
});
