import { japaneseRule } from "./japanese-rule.ts";

/** …されている必要があった, …なければならなかった, …のが筋だ: a norm with the people left out. */
export const passiveNorm = japaneseRule({
  name: "ja-passive-norm",
  label: "counterfactual",
  kind: "prose",
  said: [
    /(?:され|せられ|られ|出され|下され|行われ|て(?:い|お))(?:てい)?る?(?:必要が(?:あった|ありました)|[なね](?:けれ)?ばなら(?:なかった|ぬ))/,
    /(?:る|す|く|う|む|つ|ぶ)のが(?:筋|正解|本来の姿|当然|当たり前|常識|道理|本来)(?:だ|で|と|よ)/,
    /(?:られ|おか|れ)なければならなかった/,
  ],
  unless: [/(?:部署|TEAM|側|財務)(?:で|に|が)[^。]{0,14}のが(?:筋|道理)/],
});
