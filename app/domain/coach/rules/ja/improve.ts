import { CRITERION } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 強化する, 改善を図る, 充実に努める: a direction, with no end to it. */
export const improve = japaneseRule({
  name: "ja-improve",
  label: "vague",
  kind: "action",
  said: [
    /(?:強化|改善|向上|充実|最適化|推進|高度化|健全化|緊密化|迅速化|効率化|安定化|活性化|底上げ|醸成|適正化|見える化|明確化|厳格化|最小化|改革|整備|再構築|ブラッシュアップ|チューニング|連携|最大化)(?:を(?:図|目指|進め|行|はか|推進|検討|実施)|に(?:努め|取り組|つなげ|向け)|(?:し|を)?(?:ていく|ていきたい|ていきます)|する|し、?より|$|。)/,
    /(?:質|品質|精度|信頼性|安全性|可用性|性能|保守性|レベル|スピード感|使い勝手|成熟度|知名度|力)を(?:より|さらに|一層)?(?:高め|上げ|改め|向上)/,
  ],
  unless: [CRITERION],
});
