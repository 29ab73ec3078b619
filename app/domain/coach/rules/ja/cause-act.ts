import { GOOD_OUTCOME, HARM } from "../../analysis/ja/cause.ts";
import { WHO } from "../../analysis/ja/people.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 誰々が…したことに起因する / …したせいで: an act or omission of a person tied to what came of it. */
export const causeAct = japaneseRule({
  name: "ja-cause-act",
  label: "person-as-cause",
  kind: "prose",
  said: [
    new RegExp(
      `${WHO}が[^がは。]{1,40}(?:ことに(?:起因|尽き|端を発|由来|よるもの|ある)|ことが(?:原因|発端|引き金|始まり|全て|すべて)|せいで(?!は)|ばっかりに|ばかりに)`,
    ),
    new RegExp(`${WHO}が[^がは。]{1,40}こと(?:が|で|により|によって)[^。は]{0,25}${HARM}`),
    new RegExp(`${WHO}が[^がは。]{1,40}こと(?:が|は)、?[^。は]{0,25}(?:招|引き起こ|もたらし|を生ん)`),
  ],
  unless: [GOOD_OUTCOME],
});
