import { GOOD_OUTCOME, HARM } from "../../analysis/ja/cause.ts";
import { WHO } from "../../analysis/ja/people.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 誰々が…した{から,ため,ので}、…が止まった: a person, a reason, a harm. */
export const causeHarm = japaneseRule({
  name: "ja-cause-harm",
  label: "person-as-cause",
  kind: "prose",
  said: [
    new RegExp(
      `${WHO}が[^がは。、]{1,30}(?<=なかった|[たいる]ていた?|寝ていた|寝てた|いた)(?:から|ため|ので|せいで)、?[^。]{0,30}${HARM}`,
    ),
  ],
  unless: [GOOD_OUTCOME, /まで$|ため、[^。]*(?:対応|連絡|依頼|開始|実施|投入|代わり)/],
});
