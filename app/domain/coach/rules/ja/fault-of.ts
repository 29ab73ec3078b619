import { GOOD_OUTCOME } from "../../analysis/ja/cause.ts";
import { WHO } from "../../analysis/ja/people.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 誰々のせい, 悪いのは誰々, 私が悪い. */
export const faultOf = japaneseRule({
  name: "ja-fault-of",
  label: "person-as-cause",
  kind: "prose",
  said: [
    new RegExp(`${WHO}(?:の|[一-龠]{1,6}の)せい(?:で|だ|です|である|て)`),
    new RegExp(`悪いのは[^。]{0,25}${WHO}`),
    /(?:私|僕|俺|自分|PERSON)が(?:全面的に|全部)?悪い(?:んです|のです|です|$|。)/,
  ],
  unless: [/せいでは(?:ない|なく|あり)|せいに(?:し|せ)|のせいか/, GOOD_OUTCOME],
});
