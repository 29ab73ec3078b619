import { japaneseRule } from "./japanese-rule.ts";

/** …だけで…ずに済んだ, …さえすれば: the small thing that would have spared us. */
export const needless = japaneseRule({
  name: "ja-needless",
  label: "counterfactual",
  kind: "prose",
  said: [
    /(?:だけで|さえすれば|一(?:本|言|枚|度|件|回)で?も?、?[^。]{0,12}(?:れば|たら|なら)|ていたら|ていれば|でいれば)、?[^。]{0,30}(?:ずに(?:済|す)|で済んだ(?:話|はず|のに)|片の?(?:つく|ついた)話|なかったろう)/,
  ],
});
