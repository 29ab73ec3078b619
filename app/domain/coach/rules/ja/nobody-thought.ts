import { japaneseRule } from "./japanese-rule.ts";

/** 誰も…しようとしなかった, 誰一人…なかった, 一手間: an omission told as a lapse. */
export const nobodyThought = japaneseRule({
  name: "ja-nobody-thought",
  label: "counterfactual",
  kind: "prose",
  said: [
    /誰(?:も|一人(?:として)?|ひとり)、?[^。]{0,30}(?:しようと|試さ|踏ま|言い出さ|思いつか|問い合わせ|尋ね|疑わ|止め|取ら|確かめ)(?:て(?:は)?い)?な(?:かった|い)/,
    /(?:一手間|ひと手間|手間)を(?:惜し|誰も|省|かけ)/,
  ],
  unless: [/(?:責め|悪|見)(?:て|く)?な|いないことを|QUOTEと|誰も(?:開|使|呼)/],
});
