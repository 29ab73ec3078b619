import { japaneseRule } from "./japanese-rule.ts";

/** …ことになっていた(決まり・約束)のに…ない: an omission held against a norm. */
export const agreedNotDone = japaneseRule({
  name: "ja-agreed-not-done",
  label: "counterfactual",
  kind: "prose",
  said: [
    /(?:ことになってい|ことと(?:定め|され)|決まり|取り決め|申し合わせ|約束|合意し|義務|念を押)[^。]{0,25}(?:が|のに|にもかかわらず|まま|、)[^。]{0,25}(?:ていな|ておら|れず|ずじまい|なかった|いない|流れて|宙に浮|済まされ|得ていな|されぬ)/,
    /(?:ずじまい|ついぞ[^。]{1,15}ぬ|ついに(?:現れ|行われ)な)/,
  ],
  unless: [/(?:システム|ジョブ|契約書|仕様書?|規定|規程)(?:に|で|上)/],
});
