import { NOTICE, OUGHT } from "../../analysis/ja/hindsight.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 気づけたはずだ, 見抜けて当然: what was to be seen is known only now. */
export const noticeHindsight = japaneseRule({
  name: "ja-notice-hindsight",
  label: "hindsight",
  kind: "prose",
  said: [new RegExp(`${NOTICE}[^。、]{0,10}?${OUGHT}`)],
  unless: [
    /QUOTE|気づけなかったのか$/,
    /予測モデル|(?:予測|予知|検知|保全)(?:システム|エンジン|モデル|機能|装置)/,
  ],
});
