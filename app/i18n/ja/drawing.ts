import type { drawing as en } from "../en/drawing.ts";
import type { Translation } from "../messages.ts";

export const drawing: Translation<typeof en> = {
  title: "時間軸で見たインシデント",
  skip: "図を飛ばす",
  summary_other: "{{from}}から{{to}}までのイベント{{count}}件。",
  summaryKnown_other: "{{time}}までのイベント{{count}}件。それより後は薄く表示しています。",
  summarySpans_other: "続いていたアラートやデプロイは{{count}}件。",
  summarySilence: "その間、記録のない時間は最長で{{lasted}}です。",
  lasting_other: "アラート{{count}}件",
  lastingShort: "{{count}}件",
  atOnce: "同時に最大{{count}}件",
  density: "アラート{{count}}件、同時に最大{{most}}件",
  lasted: "{{from}}から{{lasted}}",
  openEnd: "{{from}}から（終わりの記録なし）",
  silence: "{{lasted}}記録なし",
};
