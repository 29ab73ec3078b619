import { NOTICE, OUGHT } from "../../analysis/ja/hindsight.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 気づけたはずだ, 見抜けて当然: people should have noticed. Found as hindsight too. */
export const noticeOught = japaneseRule({
  name: "ja-notice-ought",
  label: "counterfactual",
  kind: "prose",
  said: [new RegExp(`${NOTICE}[^。、]{0,10}?${OUGHT}`)],
  unless: [
    /QUOTE|気づけなかったのか$/,
    /予測モデル|(?:予測|予知|検知|保全)(?:システム|エンジン|モデル|機能|装置)/,
  ],
});
