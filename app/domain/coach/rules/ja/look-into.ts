import { CRITERION } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 検討する, 調査する, 見直す, 模索する: work with no named result. */
export const lookInto = japaneseRule({
  name: "ja-look-into",
  label: "vague",
  kind: "action",
  said: [
    /(?:検討(?:する|し|を|課題|$|。)|模索|考え(?:る|て(?:いく|みる)|直|よう)|議論(?:を深|する|$|。)|調査(?:する|し、|を(?:進|行|続)|中|$|。)|究明|精査|見直し?(?:す|を(?:行|図|検討|進)|ていく|$|。)|追う|相談(?:する|して)|話し?合|フォロー(?:する|$|。)|様子(?:を)?見|注視|調整(?:する|$|。)|整理(?:する|したい|していく)|工夫(?:する|を)|努め(?:る|て|ます)|取り組(?:む|み|んで)|図る$|選択肢(?:。|$))/,
  ],
  unless: [CRITERION],
});
