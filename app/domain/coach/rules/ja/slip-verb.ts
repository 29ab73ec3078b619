import { HARM } from "../../analysis/ja/cause.ts";
import { SLIP_ELSEWHERE, SLIP_VERB } from "../../analysis/ja/slips.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 忘れていたため, 取り違えたことで, 多く打ってしまい: a slip told as a verb, as the reason. */
export const slipVerb = japaneseRule({
  name: "ja-slip-verb",
  label: "human-error",
  kind: "prose",
  said: [
    new RegExp(
      `(?<!誰が)${SLIP_VERB}(?:て(?:しま|置いちゃ)?)?(?:い|っ)?(?:た|ていた|てた|たまま)(?:ため|こと(?:が(?:原因|要因|発端|きっかけ|招|、)|に(?:よる|より|起因|端)|で)|せい|のが|から(?!こそ))`,
    ),
    /(?:間違え|取り違え|忘れ|見落とし|見間違え|打っ|押し|消し|選ん|書い|読み違え|入れ|流し|貼っ)(?:て|で)(?:しまい|しまった(?:ため|こと|の)|しまって)/,
    new RegExp(`${SLIP_VERB}て[^。]{0,25}${HARM}`),
  ],
  unless: [
    SLIP_ELSEWHERE,
    /(?:ジョブ|スクリプト|プロセス|システム|サーバ|バッチ|装置)(?:が|は)[^。]{0,20}(?:消し|流し|入れ|書い|押し)て|QUOTE(?:と(?:い|し|書|さ|当初)|という)|改めた|撤回/,
  ],
});
