import { CRITERION } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** ドキュメントの整備。 / 要フォロー: a noun, and no more. */
export const nounOnly = japaneseRule({
  name: "ja-noun-only",
  label: "vague",
  kind: "action",
  said: [
    /^[^。、]{0,18}(?:の|を|は)?(?:整備|見直し|改善|強化|向上|充実|共有|検討|対応|可視化|見える化|健全化|推進|整理|調査|フォロー|様子見|調整)(?:。|$)/,
  ],
  unless: [CRITERION],
});
