import { SLIP_ELSEWHERE } from "../../analysis/ja/slips.ts";
import type { Exception } from "../rule.ts";

/** 入力ミス検出, メモリ漏れ, 誤操作防止: the slip is part of what a thing is called. */
export const slipInAName: Exception = {
  name: "ja-slip-in-a-name",
  labels: ["human-error", "judgement"],
  kind: "prose",
  lang: "ja",
  holds: ({ folded }) =>
    SLIP_ELSEWHERE.test(folded) ||
    /(?:キャッシュ|メモリ|水|ガス|油|音)の?(?:ミス|漏れ)|(?:不注意|居眠り|わき見)運転/.test(folded),
};
