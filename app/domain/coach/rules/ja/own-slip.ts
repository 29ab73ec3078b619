import { japaneseRule } from "./japanese-rule.ts";

/** すみません、止めたのは私です: blaming oneself is still blame. */
export const ownSlip = japaneseRule({
  name: "ja-own-slip",
  label: "person-as-cause",
  kind: "prose",
  said: [
    /(?:すみません|申し訳|ごめん)[^。]{0,25}(?:私|僕|俺|自分)(?:です|が|の|だ)|(?:止め|落とし|消し|壊し)たの(?:は)?(?:私|僕|俺|自分)/,
  ],
});
