import { OWN_SIDE } from "../../analysis/ja/people.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 言われたとおりにやっただけ: doing as told as the defence. */
export const onlyDid = japaneseRule({
  name: "ja-only-did",
  label: "defensive",
  kind: "prose",
  said: [
    new RegExp(
      `${OWN_SIDE}は[^。]{0,30}(?:(?:た|る|い|んだ)(?:だけ|まで)(?:です|だ|で|な|の|。|$)|までのこと)`,
    ),
    /(?:言われた|指示|依頼|ご依頼|仕様|手順)(?:書)?の?(?:とおり|通り|どおり)[^。]{0,20}(?:しただけ|た(?:だけ|まで)|瑕疵|落ち度|責め)/,
    /申し添え(?:ま|る|て)|(?:反対|指摘)(?:の立場|済み)(?:で|です)[^。]{0,12}(?:記録|申し|$)/,
  ],
  unless: [/感謝|お礼|PERSONは/],
});
