import { japaneseRule } from "./japanese-rule.ts";

/** …ておけば, …てくれれば: only people do things ahead or as a kindness; what follows is what was missed. */
export const kindlyIf = japaneseRule({
  name: "ja-kindly-if",
  label: "counterfactual",
  kind: "prose",
  said: [
    /(?:て|で)(?:おけば|おいたら|おいていれば|おかなかった(?:の|こと)|くれ(?:てい)?(?:れば|たら|さえすれば)|くれさえ|くださっ(?:てい)?(?:れば|たら)|いただいて(?:い)?れば|もらっていれば)(?=.*(?:た|だろう|でしょう|のに|なあ|ものを|という話))/,
  ],
  unless: [/(?:て|で)おけば(?:よい|いい|十分|問題な|足り(?:る|ます)$)|[^た]なら(?:よい|いい)$/],
});
