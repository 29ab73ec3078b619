import { BECAUSE, GOOD_OUTCOME } from "../../analysis/ja/cause.ts";
import { WHO } from "../../analysis/ja/people.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** …のは、誰々が…した{ため,せい,から}だ: the outcome first, then the person as its reason. */
export const causeCleft = japaneseRule({
  name: "ja-cause-cleft",
  label: "person-as-cause",
  kind: "prose",
  said: [
    new RegExp(`の(?:は|も)、?[^。]{0,30}${WHO}が[^がは。]{1,40}${BECAUSE}`),
    new RegExp(
      `(?:原因|要因|理由|発端|真相|いきさつ)(?:は|:)[^。]{0,30}${WHO}が[^がは。]{1,40}(?:こと|から|ため|せい)(?:に|で|だ|、|。|$)`,
    ),
  ],
  unless: [GOOD_OUTCOME],
});
