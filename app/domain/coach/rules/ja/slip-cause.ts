import { HARM } from "../../analysis/ja/cause.ts";
import { SLIP, SLIP_ELSEWHERE, SLIP_TRACE } from "../../analysis/ja/slips.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 打ち間違いが原因, 閉め忘れにより: a slip, and what came of it. */
export const slipCause = japaneseRule({
  name: "ja-slip-cause",
  label: "human-error",
  kind: "prose",
  needs: SLIP_TRACE,
  said: [
    new RegExp(
      `${SLIP}(?:[^。はを、]{0,6})?(?:が(?:、|直接の?|根本)?(?:原因|要因|発端|理由|引き金|きっかけ)|に(?:起因|よる|より|よって|端を発|尽き|始ま)|のため|が[^。は]{0,25}(?:招|引き起こ|生じさせ|つなが|至っ)|から[^。は]{0,20}${HARM}|で[^。は]{0,20}${HARM})`,
    ),
    new RegExp(
      String.raw`(?:原因|要因|真因|真相|主因|理由)(?:は|が|:|＝)[^。]{0,25}${SLIP}(?!を)[^。]{0,12}(?:だ|です|でした|で(?:ある|あった)|による|こと|$|。|\()`,
    ),
    new RegExp(`(?:単なる|単純な|ただの|要は|要するに|結局|結論:)[^。]{0,25}${SLIP}`),
    new RegExp(
      `${SLIP}(?:だけの話|以上でも以下でも|これに尽き|、ただそれだけ|一つで|ひとつで|が(?:運の尽き|すべて))`,
    ),
    new RegExp(`${SLIP}(?:が(?:発生し|あり|あった)、?[^。]{0,20}(?:原因|より|${HARM}))`),
  ],
  unless: [
    SLIP_ELSEWHERE,
    /(?:キャッシュ|メモリ|水|ガス|油|液|音|光|電流|信号)(?:の?)(?:ミス|漏れ|もれ)|QUOTE(?:という|と(?:い|し|書|さ))|ボタン(?:が|の間隔)|似て|(?:仕様|図面|手順書|版|設定値|プログラム)の誤り/,
  ],
});
