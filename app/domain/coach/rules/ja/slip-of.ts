import { GOOD_OUTCOME } from "../../analysis/ja/cause.ts";
import { WHO } from "../../analysis/ja/people.ts";
import { SLIP, SLIP_ELSEWHERE, SLIP_TRACE, SLIP_VERB } from "../../analysis/ja/slips.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 誰々の入力ミス / 誰々が取り違えたことで: a slip given as the reason, with its owner. */
export const slipOf = japaneseRule({
  name: "ja-slip-of",
  label: "person-as-cause",
  kind: "prose",
  needs: SLIP_TRACE,
  said: [
    new RegExp(
      `${WHO}(?:の|による|が)[^。はが]{0,20}${SLIP}(?!を)[^。]{0,8}(?:が(?:直接の?)?(?:原因|要因)|に(?:起因|よる|より)|によって|で(?!は|も|き)|から|と(?:いうこと|整理|結論)|である|だ|です|、)`,
    ),
    new RegExp(`${WHO}が[^。はが]{1,30}${SLIP_VERB}[^。は]{0,8}(?:こと|ため|せい|ので|から)(?!な)`),
    new RegExp(`(?:原因|要因)(?:は|:)[^。]{0,12}${WHO}(?:の|による)[^。]{0,20}${SLIP}`),
  ],
  unless: [SLIP_ELSEWHERE, GOOD_OUTCOME],
});
