import { WHO } from "../../analysis/ja/people.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** A person is told off or set to be: 始末書, 査定, 相応の扱い. */
export const punish = japaneseRule({
  name: "ja-punish",
  label: "person-as-cause",
  kind: "prose",
  said: [
    new RegExp(
      `${WHO}(?:本人)?(?:に|へ|を|は|には|に対して|について|については)、?[^。]{0,30}(?:始末書|減給|更迭|戒告|訓告|厳しく(?:伝達|叱|指導|注意)|厳重に?(?:注意|処分)|叱責|相応の(?:扱い|覚悟|処分|対応)|更新を見送|弁明|配置転換)`,
    ),
  ],
  unless: [/対象外|目的とし|求め(?:ない|ず)|しない$|行わない/],
});
