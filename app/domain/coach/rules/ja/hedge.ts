import { CRITERION } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 適宜, 必要に応じて, いい感じに, なんとかする: words that keep the end open. */
export const hedge = japaneseRule({
  name: "ja-hedge",
  label: "vague",
  kind: "action",
  said: [
    /(?:必要に応じ|必要があれば|適宜|随時|可能な範囲|できるところから|できる限り|機会を見て|余裕があれば|いい感じ|もう少し|なんとか|何とか|どうにか|ちゃんと|おいおい|いずれ|いつか|ゆくゆく|将来的|中長期|長い目|前向きに|視野に入れ|うまく|順次|少しずつ|より(?:強|良|よ|一層|堅牢|わかりやす)|抜本的|鋭意|徐々に|追って|活かし|可能性を)/,
  ],
  unless: [CRITERION, /より(?:前|後|大き|小さ|多|少な|古|新し)/],
});
