import { GROUP } from "../../analysis/ja/people.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** …に聞いてください, 文句は…へ: the other side is to answer. */
export const askThem = japaneseRule({
  name: "ja-ask-them",
  label: "defensive",
  kind: "prose",
  said: [
    new RegExp(
      `${GROUP}(?:に|へ)、?(?:直接)?(?:聞|訊|言|問い合わせ|お尋ね|お問い合わせ|請求)[^。]{0,6}(?:くださ|くれ|ほしい|もらいたい|願い|する。|$)`,
    ),
    new RegExp(
      `(?:苦情|文句|クレーム)(?:は|が|の宛先は|が?あるなら)[^。]{0,20}(?:${GROUP}(?:に|へ|が|の|の方)|受け付け)`,
    ),
    new RegExp(
      `(?:説明|責任|対策|再発防止策)[^。]{0,12}(?:は|も)、?[^。]{0,8}${GROUP}(?:で|に|が)(?:行う|ある|すべき|あり|負う)`,
    ),
    new RegExp(`${GROUP}が(?:説明|謝罪|弁償|直|詫び|責任)[^。]{0,12}(?:くださ|べき|先で|筋)`),
  ],
  unless: [/連絡先|窓口は|受付時間|共に|双方|責任(?:共有|分界|範囲)|QUOTE/],
});
