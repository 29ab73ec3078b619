import { japaneseRule } from "./japanese-rule.ts";

/** なぜ誰も…しなかったのか: a question that is a reproach. */
export const rhetoricalWhy = japaneseRule({
  name: "ja-rhetorical-why",
  label: "counterfactual",
  kind: "prose",
  said: [
    /(?:なぜ|なんで|どうして|何故)、?[^。]{0,20}(?:誰も|誰一人|PERSONは|ROLEは|チームは)[^。]{0,30}(?:なかった|ない)(?:のか|んだ|の(?:です|だ|でしょう)|んです|の\?|$)/,
    /(?:なぜ|なんで|どうして|何故)[^。]{1,40}(?:しな|せず|[しわらきみ]てしまっ|しまった)(?:かった|た)?(?:のか|の?んでしょう|のだろう|んだ)(?:ね|よ|か|。|$|、理解)/,
  ],
  unless: [/のか、(?:原因|答え)|と(?:問|尋|聞|いう問い|思われた)|は(?:次|以下|不明|分から|わから)/],
});
