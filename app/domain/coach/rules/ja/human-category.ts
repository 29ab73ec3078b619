import { SLIP_ELSEWHERE } from "../../analysis/japanese-slips.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** ヒューマンエラー, 人為ミス as what was found. */
export const humanCategory = japaneseRule({
  name: "ja-human-category",
  label: "human-error",
  kind: "prose",
  said: [
    /(?:人為(?:的な?)?(?:ミス|過誤|誤り|過失)|人的な?(?:ミス|過誤|エラー|過失)|ヒューマン・?エラー|ヒューマンファクター|(?:人間|人)(?:側)?の(?:ミス|エラー|誤り|ポカ|過失)|(?:作業|操作)(?:誤り|ミス))(?:\([^)]*\))?(?:である|だ(?!け)|でした|です|であった|に(?:起因|よる|より|よって|属|分類|該当)|が(?:原因|要因|招|引き)|と(?:結論|判定|判断|整理|認定|断定|して整理|する)|として|、[^を]|。|$)/,
    /(?:原因|区分|分類|種別|結論)[^。]{0,12}[:＝=は][^。]{0,8}(?:ヒューマンエラー|人為|人的|失念|うっかり|作業誤り|作業ミス|操作ミス|誤操作|不注意|ヒト|確認漏れ)/,
    /人が間違え/,
  ],
  unless: [SLIP_ELSEWHERE, /QUOTE(?:と|は|を)|再分類|から外|改名|用いな|使わ/],
});
