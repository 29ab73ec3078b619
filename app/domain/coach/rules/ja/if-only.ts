import { japaneseRule } from "./japanese-rule.ts";

/** …ばよかった, …が悔やまれる, …てほしかった: regret about what people did not do. */
export const ifOnly = japaneseRule({
  name: "ja-if-only",
  label: "counterfactual",
  kind: "prose",
  said: [
    /(?:れば|けば|せば|めば|べば|てば|えば|ねば|げば|たら)(?:よ|良)かった(?=[。、のなでよ)]|んだ|と(?:思|悔)|です|$)(?!か|もの|の(?:か|を))/,
    /(?:悔やま|惜しま|残念で)(?:れ|なら)/,
    /(?:て|で)(?:ほし|欲し)かった|(?:て|で)いただきたかった/,
  ],
  unless: [/ばよかった(?:か|のか)を/],
});
