import { AUTOMATIC, PRODUCT, REMOVAL } from "../../analysis/ja/actions.ts";
import { japaneseRule } from "./japanese-rule.ts";

/** 忘れない, 焦らず, 見逃さないように: not slipping as the plan. */
export const doNotSlip = japaneseRule({
  name: "ja-do-not-slip",
  label: "vigilance",
  kind: "action",
  said: [
    /(?:忘れ|見落とさ|見逃さ|焦ら|慌て|あわて|怠ら|過信(?:せ|し)|油断(?:せ|し)|気を抜か|軽く見|漏ら|間違え|思い込ま|急が|鵜呑みに(?:せ|し)|省略し|サボら)(?:ない(?:よう|で|こと|$|。|姿勢|心構え)|ず(?:に|、|$|。)|ぬよう|ないように)/,
  ],
  unless: [AUTOMATIC, PRODUCT, REMOVAL, /忘れ(?:ない|ず)に?(?:通知|検知)|エラー|Cookie|ても/],
});
