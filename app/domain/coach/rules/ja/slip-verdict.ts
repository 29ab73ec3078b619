import { SLIP, SLIP_ELSEWHERE, SLIP_TRACE } from "../../analysis/ja/slips.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 要は取り違え。それだけ: the slip alone is the whole report. */
export const slipVerdict = japaneseRule({
  name: "ja-slip-verdict",
  label: "human-error",
  kind: "prose",
  needs: SLIP_TRACE,
  said: [
    new RegExp(
      `^(?:結局(?:のところ)?、?|要(?:は|するに)、?|原因:?は?|結論:|単なる)?[^。、はがを]{0,14}${SLIP}(?:です|でした|っす|である|だ)?(?:。|$)`,
    ),
    new RegExp(
      `${SLIP}(?:に帰着|と(?:結論|判定|判断|特定|整理)|ということで整理|と名のつ|に他ならな|にほかなら)`,
    ),
  ],
  unless: [SLIP_ELSEWHERE, /防止|しない|せよ|こと$|ではな|QUOTE/],
});
