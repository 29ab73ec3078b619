import type { clock as en } from "../en/clock.ts";
import type { Translation } from "../messages.ts";

export const clock: Translation<typeof en> = {
  none: "インシデントが解決すると計測を始めます",
  noneShort: "計測前",
  left_other: "公開の期限まであと{{count}}時間です",
  leftShort_other: "あと{{count}}時間",
  leftMinutes_other: "公開の期限まであと{{count}}分です",
  leftMinutesShort_other: "あと{{count}}分",
  late_other: "期限を{{count}}時間過ぎています",
  lateShort_other: "{{count}}時間超過",
  lateMinutes_other: "期限を{{count}}分過ぎています",
  lateMinutesShort_other: "{{count}}分超過",
  filedInTime: "期限内に公開",
  filedLate_other: "{{count}}時間遅れて公開",
  filedLateMinutes_other: "{{count}}分遅れて公開",
  due: "期限：{{when}}",
  sayWhy: "理由を書く",
};
